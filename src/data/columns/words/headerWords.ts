/** Words and phrases as `plainHeader` and `amountBasis` write them; "*" and "=" as in `hasWord`. */
type Words = readonly string[];

/**
 * What headers, labels and cells of people's data may say, in one language. A word that is written as in English
 * stands in english.ts only.
 */
export interface HeaderWords {
  /** Headers of columns, by what the column holds. */
  readonly columns: {
    readonly customer: Words;
    /** Customers with another word as well, such as "Fakturakund": looked for before documents. */
    readonly payingCustomer: Words;
    /** Of several columns that name customers, their numbers come first. */
    readonly customerNumber: Words;
    /** An id of whatever: the customer's only where nothing else names it. */
    readonly bareId: Words;
    /** How many customers there are, which is no customer. */
    readonly countedCustomers: Words;
    /** Words for customers that may as well mean something else. */
    readonly weakCustomer: Words;
    /** What may stand in for the customer where no column names one, an e-mail before a name. */
    readonly mail: Words;
    readonly name: Words;
    readonly segment: Words;
    /** What is called a segment comes before what may serve as one. */
    readonly segmentByName: Words;
    /** Segments in a customer list, but not in a log of purchases. */
    readonly segmentOfList: Words;
    readonly currency: Words;
    /** Margins, as amounts or as rates. */
    readonly margin: Words;
    /** Words that say a margin is a share of revenue, not an amount. */
    readonly marginRate: Words;
    readonly start: Words;
    readonly end: Words;
    readonly churned: Words;
    /** A flag that asks for those who are still here. */
    readonly active: Words;
    /** A flag that asks neither for those who are here nor for the lost. */
    readonly status: Words;
    /** What became of a purchase, beside a status. */
    readonly rowStatus: Words;
    readonly tenure: Words;
    /** A time as a customer in days, which is not read. */
    readonly tenureInDays: Words;
    readonly satisfaction: Words;
    readonly revenue: Words;
    /** What is paid for a plan: revenue, though the plan alone is a segment. */
    readonly planPrice: Words;
    /** Words for revenue that may as well be something else: a person's income, the price of a piece. */
    readonly weakRevenue: Words;
    /** What describes a customer itself: a revenue beside it may be the customer's own. */
    readonly ownOfCustomer: Words;
    readonly date: Words;
    /** Dates of purchases by what happened on them, before dates of which the header says something else. */
    readonly purchaseDay: Words;
    /** Days that may be those of a purchase, such as the close of a deal, but may be asked about. */
    readonly enteredDay: Words;
    readonly amount: Words;
    /** The price of a whole row. */
    readonly rowAmount: Words;
    /** Words that say an amount is converted to one currency. */
    readonly localCurrency: Words;
    /** Amounts without and with VAT. */
    readonly net: Words;
    readonly gross: Words;
    readonly price: Words;
    readonly quantity: Words;
    readonly discount: Words;
    /** Words that say a discount is an amount, not a share. */
    readonly discountAmount: Words;
    readonly document: Words;
  };
  /** Headers of what no kind of table is read for, though their words look like those of a role: looked for first. */
  readonly others: {
    /** Taxes, once `amountBasis` has said what is only without or with them. */
    readonly tax: Words;
    /** How to reach a customer, and who looks after it. */
    readonly contact: Words;
    readonly rowNumber: Words;
    /** How often a customer was in touch. */
    readonly contactCount: Words;
    /** What was sold. */
    readonly goods: Words;
    /** Days on which nobody buys, begins or leaves. */
    readonly otherDay: Words;
    /** How and when it is paid. */
    readonly payment: Words;
    /** Amounts beside the revenue: what is still owed, costs. */
    readonly otherAmount: Words;
    readonly documentKind: Words;
  };
  readonly periods: {
    /** What an amount covers. */
    readonly month: Words;
    readonly year: Words;
    /** Looked for before months. */
    readonly twelveMonths: Words;
    readonly total: Words;
    /** What an amount covers that is none of these. */
    readonly otherPeriod: Words;
    /** How long a step of a cohort table or a period is. */
    readonly monthLong: Words;
    readonly quarterLong: Words;
    readonly yearLong: Words;
    /** Steps that are shorter than a month, which are not read. */
    readonly weekLong: Words;
  };
  /** The months by name, each as headers write it. */
  readonly months: Readonly<Record<MonthName, Words>>;
  /** Phrases that say whether an amount is with tax or discount: "ekskl moms". */
  readonly taxes: {
    readonly tax: Words;
    /** Before a tax. */
    readonly without: Words;
    readonly including: Words;
    /** After a tax. */
    readonly taxExcluded: Words;
    readonly taxIncluded: Words;
    /** Whole phrases. */
    readonly netPhrase: Words;
    readonly grossPhrase: Words;
  };
  readonly cells: {
    /** What a flag may hold: gone, or still here. */
    readonly gone: Words;
    readonly here: Words;
    /** What the status of a purchase says that does not stand. */
    readonly undone: Words;
    /** Words that turn another around: "not active". */
    readonly negation: Words;
    readonly yes: Words;
    readonly no: Words;
    /** Names under which shops book those whom they do not know. */
    readonly collective: Words;
  };
  /** First words of rows that are no customers. */
  readonly rows: {
    readonly total: Words;
    readonly average: Words;
  };
  readonly cohorts: {
    /** Where a cohort is named by when its customers began. */
    readonly cohort: Words;
    /** The column with how many are left, where each period of a cohort has a row. */
    readonly left: Words;
    /** The column with how many customers a cohort began with. */
    readonly size: Words;
  };
  /** Labels of key figures. */
  readonly figures: Readonly<Record<FigureWord, Words>>;
}

type FigureWord =
  | "customers"
  | "lost"
  | "won"
  | "start"
  | "end"
  | "average"
  | "each"
  | "churn"
  | "retention"
  | "revenue"
  | "margin"
  | "rate"
  | "cost"
  | "acquisition"
  | "programme";

type MonthName =
  | "january"
  | "february"
  | "march"
  | "april"
  | "may"
  | "june"
  | "july"
  | "august"
  | "september"
  | "october"
  | "november"
  | "december";
