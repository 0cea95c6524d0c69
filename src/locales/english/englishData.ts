import { messageText, type MessageTexts } from "../../core/message";
import type { ChosenOf } from "../../data/choice";
import { isoDate } from "../../data/cells/readDate";
import type { ColumnRole } from "../../data/columns/columnRole";
import type { DataTexts } from "../../data/dataTexts";
import type { ColumnName, Measurement, MeasureOrigin, MeasureSource } from "../../data/measureSource";
import { englishChoices } from "./englishChoices";
import { englishKinds } from "./englishKinds";
import { englishRoles } from "./englishRoles";
import { grouped } from "./grouped";

const columnName = ({ header, column }: ColumnName): string => header || `column ${column + 1}`;
const quoted = (column: ColumnName): string => `"${columnName(column)}"`;
const days = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  `${isoDate(from)} to ${isoDate(to)}`;

/** A role of a column within a sentence. */
const theRole: Readonly<Record<ColumnRole, string>> = {
  customer: "the customer",
  start: "the start date",
  end: "the end date",
  churned: "the churn flag",
  tenure: "the months as a customer",
  revenue: "the revenue",
  margin_rate: "the margin rate",
  margin_amount: "the margin",
  segment: "the segment",
  satisfaction: "the satisfaction",
  currency: "the currency",
  date: "the date",
  amount: "the amount",
  quantity: "the quantity",
  price: "the price",
  discount: "the discount",
  document: "the number of the invoice or order",
  status: "the status of the purchase",
};

const steps: Readonly<Record<ChosenOf<"cohort_steps">, string>> = {
  last: "the last observed step",
  all: "all steps",
};
const stepLength: Readonly<Record<ChosenOf<"period_months">, string>> = {
  "1": "a month",
  "3": "a quarter",
  "12": "a year",
};
const flagPeriods: Readonly<Record<ChosenOf<"flag_period">, string>> = {
  "12": "in the last 12 months",
  all: "at any time",
  "1": "in the last month",
};
const flagged: Readonly<Record<ChosenOf<"flag_period">, string>> = {
  "12": "Lost: flagged, taken to have left in the last 12 months",
  all: "Lost: flagged, at any time; the rate is 1-exp(-12 x lost / months of all customers)",
  "1": "Lost: flagged, taken to have left in the last month; the rate is 1-(1-lost/rows)^12",
};

const origins: MessageTexts<MeasureOrigin> = {
  rows: ({ address, rows }) => `measured from ${address}, ${grouped(rows)} rows`,
  cohorts: ({ address, cohorts }) => `measured from ${address}, ${grouped(cohorts)} cohorts`,
  figures: ({ address, column }) =>
    column === null ? `taken from ${address}` : `taken from ${address}, column ${quoted(column)}`,
};
/** Key figures without a column are found by their address only. */
const originsWithoutAddress: MessageTexts<MeasureOrigin> = {
  rows: ({ rows }) => `measured, ${grouped(rows)} rows`,
  cohorts: ({ cohorts }) => `measured, ${grouped(cohorts)} cohorts`,
  figures: ({ address, column }) =>
    column === null ? `taken from ${address}` : `taken, column ${quoted(column)}`,
};

const inPeriod = (label: string, isOfYear: boolean): string =>
  isOfYear ? `the 12 months to ${label}` : label;
const inPercent = (share: number): string => `${Math.round(1000 * share) / 10} %`;

const ofAYear = (scaledFrom: number | null): string =>
  scaledFrom === null ? "" : `, a year's from ${scaledFrom} days`;

const measurements: MessageTexts<Measurement> = {
  customersAtEnd: () => "customers at the end of the period",
  joinedInPeriod: () => "joined in the period and still there",
  lostOfStart: ({ lost, start, annualisedFrom, ...span }) =>
    `${grouped(lost)} lost of ${grouped(start)} customers, ${days(span)}${annualisedFrom === null ? "" : `, annualised from ${annualisedFrom} days`}`,
  flaggedOfRows: ({ flagged, rows, period, isSaid }) =>
    `${grouped(flagged)} flagged of ${grouped(rows)} rows (${Math.round((1000 * flagged) / rows) / 10} %), ${isSaid ? "said" : "assumed"} to have left ${flagPeriods[period]}`,
  averageAtEnd: ({ withoutRevenue, takenAsYear }) =>
    `average of the customers at the end of the period${withoutRevenue > 0 ? `, ${grouped(withoutRevenue)} without a revenue left out` : ""}${takenAsYear ? ", taken as revenue of a year" : ""}`,
  marginByRevenueAtEnd: () => "margin by revenue of the customers at the end of the period",
  boughtInWindow: ({ windowDays, to }) => `bought in the ${grouped(windowDays)} days to ${isoDate(to)}`,
  lostOfBuyers: ({ lost, start, scaledFrom, ...span }) =>
    `${grouped(lost)} lost of ${grouped(start)} customers, ${days(span)}${scaledFrom === null ? "" : `, estimated from two half spans of ${scaledFrom} days`}`,
  newBuyers: ({ returned, scaledFrom }) =>
    `customers at the end, not at the start${returned > 0 ? `, ${grouped(returned)} of them came back` : ""}${ofAYear(scaledFrom)}`,
  revenueByAverage: ({ scaledFrom, ...span }) =>
    `revenue ${days(span)} by the average of start and end${ofAYear(scaledFrom)}`,
  revenueTimesMarginRate: ({ scaledFrom }) => `revenue per customer times margin rate${ofAYear(scaledFrom)}`,
  marginByRevenueOfPurchases: (span) => `margin by revenue of the purchases ${days(span)}`,
  haveRevenue: ({ in: label, isOfYear }) => `revenue in ${inPeriod(label, isOfYear)}`,
  lostRevenue: ({ lost, start, from, to, isEstimate }) =>
    `${grouped(lost)} lost of ${grouped(start)} customers, ${from} to ${to}${isEstimate ? ", scaled to a year" : ""}`,
  newRevenue: ({ returned, isEstimate }) =>
    `customers at the end, not at the start${returned > 0 ? `, ${grouped(returned)} of them came back` : ""}${isEstimate ? ", scaled to a year" : ""}`,
  revenueOfPeriods: ({ from, to, isEstimate }) =>
    `revenue after ${from} to ${to} by the average of start and end${isEstimate ? ", scaled to a year" : ""}`,
  lastCountedAlive: () => "last counted alive",
  lostInSteps: ({ lost, atRisk, steps: which }) =>
    `${grouped(lost)} lost of ${grouped(atRisk)} customers in ${steps[which]}`,
  labels: ({ labels }) => labels.map((label) => `"${label}"`).join(", "),
  lostByStart: () => "lost by customers at the start",
  lostByAverage: () => "lost by average customers, as a share of those at the start",
  rateGiven: () => "the rate given",
  retentionGiven: () => "1 less the retention rate given",
};

const sourceIn =
  (texts: MessageTexts<MeasureOrigin>) =>
  ({ origin, measurement }: MeasureSource): string => {
    const from = messageText(origin, texts);
    return measurement === null ? from : `${from}: ${messageText(measurement, measurements)}`;
  };

export const englishData: DataTexts = {
  refusals: {
    "empty selection":
      "The selection is empty, so there is nothing to read. Select your customer data with their header row.",
    "one cell":
      "Only one cell is selected, and no data stand around it. Select a cell within your data, or all of them with their header row.",
    "text only":
      "The selection holds text only, so nothing can be counted or added up. Select a customer list with revenue and dates or months as numbers.",
    "no header":
      "The first row holds no column names, so the columns cannot be told apart. Include the header row in the selection, or write one above the data.",
    "no such column":
      "No column has the header that was named. Name a column as its header is written, or none where there is no such column.",
    "no customer list":
      "Nothing in the selection says when its customers came or left or what they pay, so it is no list of customers that can be measured. Select data with a start date, an end date, a status, months as a customer or a revenue.",
    "no customer column":
      'No column names the customers, so they cannot be counted. Give the column with customer numbers or names a header such as "Customer".',
    "no revenue column":
      'No column holds revenue or margin, so customers have no value yet. Add a column such as "Revenue per year", or choose the column that holds it.',
    "no customers":
      "No row is left with a customer who is active, so there is nothing to build on. Check the customer column, the dates and the rows that were left out.",
    "several rows a customer":
      "Most customers stand in several rows, and a customer list has one row for each. Select such a list, or a list of purchases with a customer, a date and an amount in each row.",
    "no purchases":
      "No row is left with a customer, a date and an amount, so there is nothing to count. Check the columns and the rows that were left out.",
    "no purchase columns":
      "A list of purchases needs a customer, a date and an amount, or a quantity and a price, in each row. Give these columns such headers, or choose the columns that hold them.",
    "no cohort table":
      "This is no cohort table. It has a row for each cohort and the customers left after each period in columns headed 0, 1, 2 and so on.",
    rising:
      "This looks like a table of cohorts, but in many of them customers become more again, so it does not show who is left. Select a table of customers who are still there, or the purchases themselves.",
    uneven:
      "This looks like a table of cohorts, but its columns leave periods out, so the steps between them are not equally long. Select a table with a column for every period, headed 0, 1, 2 and so on.",
    "short steps":
      "This looks like a table of cohorts in weeks or days, and only steps of a month, a quarter or a year are read. Select a table with such steps.",
    "no revenue by period":
      'This is no revenue by period. It has a row for each customer and a column for each month, quarter or year, at least three, headed "Jan 2024", "Q1 2024" or "2024".',
    "uneven periods":
      "The columns of months, quarters or years leave some out, or nobody has revenue in one of them, so the steps between them are not equally long. Select a table with a column for every period.",
    "repeated periods":
      "Several columns stand for the same month, quarter or year, so it is not clear which holds the revenue. Select a table with one column for each.",
    "no key figures":
      'These are no key figures. They have labels such as "Customers at the start" and "Customers lost" with a number beside each.',
    "mixed currencies":
      "The currency column holds more than one currency, or none in some rows, and amounts in different currencies cannot be added. Convert them, or select one currency.",
    "bad as-of date":
      "The date to count at lies before the first date in the data, so nobody was a customer then. Choose a later date.",
  },
  source: sourceIn(origins),
  sourceWithoutAddress: sourceIn(originsWithoutAddress),
  lostMeans: {
    ended: ({ from, to }) =>
      `Lost: a customer on ${isoDate(from)} whose end date is on or before ${isoDate(to)}`,
    flagged: ({ period }) => flagged[period],
    silent: ({ windowDays, from, to }) =>
      `Lost: bought in the ${grouped(windowDays)} days to ${isoDate(from)}, and not in the ${grouped(windowDays)} days to ${isoDate(to)}`,
    silentInHalf: ({ days: half, from, to }) =>
      `Lost, estimated from two half spans: bought in the ${half} days to ${isoDate(from)}, and not in the ${half} days to ${isoDate(to)}`,
    notAlive: ({ steps: which, months, isAssumed }) =>
      `Lost: alive before ${steps[which]} of the cohorts, and not after it; a step is ${stepLength[months]}${isAssumed ? ", assumed" : ""}`,
    noRevenue: ({ from, to, isOfYear }) =>
      `Lost: revenue in ${inPeriod(from, isOfYear)}, and none in ${inPeriod(to, isOfYear)}`,
    asFiguresCount: () => "Lost: as the key figures count it",
  },
  kinds: englishKinds,
  dropped: {
    "total row": "total row",
    "error cell": "error cell",
    "no customer": "no customer",
    "duplicate customer": "duplicate customer",
    "no usable start date": "no usable start date",
    "no usable end date": "no usable end date",
    "no usable flag": "no usable flag",
    "end before start": "end before start",
    "no usable date": "no usable date",
    "no usable amount": "no usable amount",
    "duplicate row": "duplicate row",
    "outside the period": "outside the period",
    "id of many customers": "id of many customers",
    "cancelled or not completed": "cancelled or not completed",
    "credit note matched": "credit note matched",
    "purchase taken back by a credit note": "purchase taken back by a credit note",
    "no numbers": "no numbers",
    "customers become more again": "customers become more again",
    "no key figure": "no key figure",
    "key figure given before": "key figure given before",
  },
  readingReasons: {
    byHeader: ({ name }) => `recognised by its header ${quoted(name)}`,
    byHeaderAndValues: ({ name }) => `recognised by its header ${quoted(name)} and its values`,
    byValues: () => "recognised by its values: no two are alike",
    standsInByHeader: ({ name }) => `stands in for the customer by its header ${quoted(name)}`,
    chosen: () => "chosen by you",
  },
  questions: {
    whichColumn: ({ role, used, others }) =>
      `More than one column could be ${theRole[role]}: ${quoted(used)} is used, ${others.map(quoted).join(" and ")} not. Is that right?`,
    standsIn: ({ role, used }) =>
      `No column holds ${theRole[role]} by its name: ${quoted(used)} stands in for it. Is that right?`,
    discountLeftOut: ({ discount }) =>
      `The column ${quoted(discount)} holds no shares from 0 to 1, so it is not taken off quantity times price. Is that right?`,
    longestTable: ({ tables, first }) =>
      `Blank columns part the selection into ${tables} tables of different length: the one that begins with "${first}" is read. Is that right?`,
    whichFigures: ({ used }) =>
      `Several columns of numbers stand beside the labels: ${quoted(used)} is used. Is that right?`,
    manyCustomers: ({ ids, more }) =>
      `Do these ids stand for many customers: ${ids.join(", ")}${more > 0 ? ` and ${grouped(more)} more` : ""}?`,
    unknownStatus: ({ statuses, more }) =>
      `Are customers with these statuses still here, or gone: ${statuses.map((status) => `"${status}"`).join(", ")}${more > 0 ? ` and ${grouped(more)} more` : ""}?`,
    newCustomers: () => "How many new customers join in a year? 0 is assumed.",
    customersToday: () => "How many customers are there today?",
    customersOfShares: () => "How many customers are there today? The table holds shares only.",
    customersOfCutCohorts: () =>
      "How many customers are there today? The table follows several cohorts for equally long, so that their last counts are of different days.",
    churnNotInList: () => "What share of the customers leaves in a year? The data do not show it.",
    churnNotInFigures: () => "What share of the customers leaves in a year? The figures do not say it.",
    nobodyLeaves: () => "What share of the customers leaves in a year? Nobody leaves in this table.",
    logTellsNoChurn: () =>
      "What share of the customers leaves in a year? The log is too short to show it, or nobody left.",
    logIsShort: ({ windowDays }) =>
      `The log is shorter than 455 days, so churn is only an estimate from two spans of ${windowDays} days. What share of the customers leaves in a year?`,
    noneLost: ({ start, from, to }) =>
      `What share of the customers leaves in a year? All ${grouped(start)} customers with revenue in ${from} have revenue in ${to}.`,
    periodsAreFew: ({ from, to }) =>
      `The columns cover less than 12 months, so churn is only an estimate, scaled to a year from ${from} to ${to}. What share of the customers leaves in a year?`,
    revenueWithoutVat: () => "Is the revenue without VAT? It is taken to be.",
    amountsWithoutVat: () => "Are the amounts without VAT? They are taken to be.",
  },
  remarks: {
    joinedSpellings: ({ count }) =>
      `Customer ids that differ from another only in case, blanks around them, or number against text: ${grouped(count)}. They count as the same customer.`,
    leadingZeros: ({ count }) =>
      `Customer ids that differ from another only in zeros at the front: ${grouped(count)}. They count as different customers.`,
    creditNotesLeft: ({ count }) =>
      `Negative amounts that take no purchase back whole: ${grouped(count)}. They are taken off the revenue of their customers and count as no purchase.`,
    severalRows: ({ count }) =>
      `Customers with several rows: ${grouped(count)}. Each is one customer, from its first start to its last end; its revenue is that of the rows that run.`,
    zeroAmounts: ({ count }) => `Rows with an amount of 0: ${grouped(count)}. They count as purchases.`,
    emptyPeriods: ({ count }) =>
      `Columns of periods in which nobody has revenue: ${grouped(count)}. They are left out.`,
    revenueRetention: ({ from, to, gross, net, contraction, expansion }) =>
      `Of the revenue of the customers of ${from}, ${inPercent(gross)} is kept in ${to} (gross revenue retention) and ${inPercent(net)} with what they spend more (net): ${inPercent(contraction)} less and ${inPercent(expansion)} more from those who stayed.`,
    figuresOfPeriods: ({ first, last }) =>
      `The figures are those of ${first} to ${last}: what happens in a period is added up, the start is that of the first, the end that of the last.`,
    cohortsEnded: ({ count }) =>
      `Cohorts without rows for periods that younger ones have: ${grouped(count)}. Nobody of them counts as left.`,
    ratesInPercent: () => "The margin rates are read as per cent: 35 is 35 %.",
  },
  orderUnits: {
    documents: "document numbers",
    customerDays: "days of a customer with a purchase",
  },
  segmentNames: { named: ({ name }) => name, none: () => "No segment", other: () => "Other" },
  columnName,
  columnSpan: ({ first, last }) => `${first} to ${last}`,
  roles: englishRoles,
  choices: englishChoices,
};
