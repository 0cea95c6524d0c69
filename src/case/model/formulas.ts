/**
 * The retention model as formula text: how customers go from year to year, what they earn, what the programme
 * costs, and what it is worth today (docs/specification.md, "Timeline", "Levers" and "Costs and share of the
 * effect"). The timeline, the workings, the sensitivity, the grid, the break-even and the rules of thumb are all
 * written with these, so that each rule stands once. Arguments are references or formula text; what is more than
 * a product goes in brackets here. The checks that find a value a second way do not use them.
 */

/** The cell of an assumption, or of what follows from some, in use or in a run. */
export type CellOf<Name extends string> = (name: Name) => string;

/** Churn of a year with the programme: today's, less the reduction as far as the ramp has come. */
export const churnAfter = (year: {
  readonly now: string;
  readonly ramp: string;
  readonly reduction: string;
}): string => `(${year.now}-${year.ramp}*${year.reduction})`;

/** Points of churn between today and the target. */
export const reductionTo = (now: string, target: string): string => `(${now}-${target})`;

/**
 * The target churn of a reduction in the form that is chosen by number: points off, a share off, or the target
 * itself; never outside 0 and 1.
 */
export const targetChurn = (given: {
  readonly form: string;
  readonly now: string;
  readonly reduction: string;
  readonly itself: string;
}): string =>
  `MAX(0,MIN(1,CHOOSE(${given.form},${given.now}-${given.reduction},${given.now}*(1-${given.reduction}),${given.itself})))`;

/** Customers at the end of a year: who stayed of those at its start, and who joined; today's in year 0. */
export const closing = (year: {
  /** At the end of the year before. */
  readonly before: string;
  readonly churn: string;
  readonly joined: string;
  readonly on: string;
  readonly initial: string;
  readonly customers: string;
}): string =>
  `(${year.before}*(1-${year.churn})+${year.joined})*${year.on}+${year.initial}*${year.customers}`;

/** New customers by referral beyond those that today's bring; below 0: who stay away. */
export const referrals = (year: {
  readonly opening: string;
  readonly rate: string;
  readonly openingToday: string;
  readonly rateToday: string;
}): string => `${year.opening}*${year.rate}-${year.openingToday}*${year.rateToday}`;

/** The same with referrals beyond today's, which at the least keep every new customer away. */
export const closingWithReferrals = (
  year: Parameters<typeof closing>[0] & { readonly won: string },
): string =>
  `${year.before}*(1-${year.churn})*${year.on}+MAX(0,${year.joined}+(${year.won})*${year.on})+${year.initial}*${year.customers}`;

/** Customers on average over a year. */
export const averageOf = (opening: string, closing: string, two: string): string =>
  `(${opening}+${closing})/${two}`;

/** What an amount has grown to in a year counted from 1. */
export const growth = (rate: string, year: string): string => `(1+${rate})^(${year}-1)`;

export const discountFactor = (year: {
  readonly rate: string;
  readonly year: string;
  /** 1/2 where flows are counted in the middle of a year. */
  readonly midYear: string;
  readonly on: string;
}): string => `1/(1+${year.rate})^(${year.year}-${year.midYear}*${year.on})`;

export const afterTax = (rate: string): string => `(1-${rate})`;

/** The margin of customers beyond those without the programme, as far as the programme brought it. */
export const marginOfExtra = (
  extra: string,
  marginEach: string,
  of: CellOf<"saved_margin_share" | "attributable_share">,
): string => `${extra}*${marginEach}*${of("saved_margin_share")}*${of("attributable_share")}`;

type LeverCell = CellOf<"saved_margin_share" | "attributable_share" | "spendUplift" | "cost_to_serve_saving">;

/** What all customers spend more: those without the programme, and the extra ones at their share of the margin. */
export const marginOfSpending = (
  customers: { readonly without: string; readonly extra: string },
  marginEach: string,
  of: LeverCell,
): string =>
  `(${customers.without}+${customers.extra}*${of("saved_margin_share")})*${marginEach}*${of("spendUplift")}*${of("attributable_share")}`;

/** What serving all customers costs less. */
export const savedInService = (customers: string, of: LeverCell): string =>
  `${customers}*${of("cost_to_serve_saving")}*${of("attributable_share")}`;

/**
 * All lines of the margin together, of an average number of customers: a straight line in it, so that its slope
 * and its value at 0 find the break-even without a path of the margins.
 */
export const gain = {
  at: (
    customers: { readonly average: string; readonly without: string },
    marginEach: string,
    of: LeverCell,
  ) =>
    `(((${customers.average}-${customers.without})*${of("saved_margin_share")}*(1+${of("spendUplift")})+${customers.without}*${of("spendUplift")})*${marginEach}+${customers.average}*${of("cost_to_serve_saving")})*${of("attributable_share")}`,
  perCustomer: (marginEach: string, on: string, of: LeverCell) =>
    `(${marginEach}*${of("saved_margin_share")}*(1+${of("spendUplift")})+${of("cost_to_serve_saving")}*${on})*${of("attributable_share")}`,
  ofNobody: (without: string, marginEach: string, of: LeverCell) =>
    `${without}*${marginEach}*(${of("spendUplift")}-${of("saved_margin_share")}*(1+${of("spendUplift")}))*${of("attributable_share")}`,
} as const;

type CostCell = CellOf<"annual_cost" | "one_off_cost" | "cost_per_customer">;

/**
 * What the programme costs: by the year, once in year 0, and for each customer in it. A cost that is new belongs
 * into one of these three.
 */
export const costTerms = {
  aYear: (of: CostCell) => of("annual_cost"),
  once: (of: CostCell) => of("one_off_cost"),
  aCustomer: (of: CostCell) => of("cost_per_customer"),
} as const;

/** The cost that does not depend on how many customers there are. */
export const fixedCost = (year: { readonly on: string; readonly initial: string }, of: CostCell): string =>
  `${year.on}*${costTerms.aYear(of)}+${year.initial}*${costTerms.once(of)}`;

/** Cost of a year with an average number of customers, 0 in year 0. */
export const cost = (
  year: { readonly on: string; readonly initial: string; readonly average: string },
  of: CostCell,
): string => `${fixedCost(year, of)}+${year.average}*${costTerms.aCustomer(of)}`;

/** Revenue of a customer with VAT, by the share of a year that it stands out; it grows as the margin does. */
export const owedEach = (
  year: { readonly year: string; readonly on: string; readonly days: string },
  of: CellOf<"revenue_per_customer" | "margin_growth" | "vat_rate" | "daysInYear">,
): string =>
  `N(${of("revenue_per_customer")})*${growth(of("margin_growth"), year.year)}*(1+${of("vat_rate")})*${year.days}/${of("daysInYear")}*${year.on}`;

/** What customers owe more with the programme than without it. */
export const receivables = (
  customers: { readonly average: string; readonly without: string },
  owed: { readonly after: string; readonly before: string },
  attributable: string,
): string => `(${customers.average}*${owed.after}-${customers.without}*${owed.before})*${attributable}`;

/** Cash that is set free: what is owed less than a year ago, all of it in the last year. */
export const cashSetFree = (owed: {
  readonly before: string;
  readonly now: string;
  readonly lastYear: string;
  readonly on: string;
}): string => `(${owed.before}-${owed.now}*(1-${owed.lastYear}))*${owed.on}`;

/**
 * Straight within the year in which the sum turns from below 0 to 0 or above
 * (docs/specification.md, "Payback").
 */
export const crossing = (
  sum: { readonly now: string; readonly before: string },
  year: string,
  flow: string,
): string => `IF(AND(${sum.before}<0,${sum.now}>=0),${year}-${sum.now}/${flow},0)`;
