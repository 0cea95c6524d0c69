import type { MeasureName } from "../../data/dataset";
import type { AssumptionDefinition } from "./assumptionDefinition";

/** Longest horizon a sheet is built for; columns are built for at least `fewestYears`. */
export const mostYears = 50;
export const fewestYears = 10;

/** The currency of data that is not named; shown in words (`wordsOf`). */
export const asInData = "asInData";

/** The last day that Excel knows, 9999-12-31. */
const lastDay = 2_958_465;

const most = 1e12;
const positive = [0, most] as const;
const anyAmount = [-most, most] as const;
const share = [0, 1] as const;
const change = [-0.99, 1] as const;
const rise = [-0.99, 10] as const;
const days = [0, 3650] as const;

/**
 * Every assumption of the case, in the order of the sheet; defaults of
 * docs/specification.md, "Assumed defaults".
 */
const definitions = {
  scenario: {
    unit: "choice",
    kind: "choice",
    choices: ["cautious", "base", "ambitious"],
    default: "base",
    pane: "absent",
  },
  customers: {
    unit: "customers",
    kind: "count",
    range: positive,
    default: null,
    isMeasured: true,
    test: { place: 5, by: "testSpreadCustomers" },
  },
  revenue_per_customer: {
    unit: "amountAYear",
    kind: "amount",
    range: anyAmount,
    default: null,
    isMeasured: true,
  },
  margin_rate: {
    unit: "shareOfRevenue",
    kind: "rate",
    range: [-1, 1],
    default: null,
    isMeasured: true,
  },
  annual_margin: {
    unit: "amountAYear",
    kind: "amount",
    range: anyAmount,
    default: null,
    isMeasured: true,
    test: { place: 2, by: "testSpread" },
  },
  churn_now: {
    unit: "shareAYear",
    kind: "rate",
    range: share,
    default: null,
    isMeasured: true,
    test: { place: 4, by: "confidence" },
  },
  target_form: {
    unit: "choice",
    kind: "choice",
    choices: ["points", "relative", "target"],
    default: "points",
    pane: "absent",
  },
  uplift: {
    unit: "asFormSays",
    kind: "rate",
    // More than there is may be typed: it is taken as all of it, and a verdict says so.
    range: [-2, 2],
    default: null,
    alias: "churn_reduction",
    test: { place: 1, by: "scenarios" },
    pane: "absent",
  },
  churn_target: {
    unit: "shareAYear",
    kind: "rate",
    range: share,
    default: null,
    pane: 1,
  },
  new_customers: {
    unit: "customersAYear",
    kind: "count",
    range: positive,
    default: 0,
    isMeasured: true,
    test: { place: 6, by: "testSpreadNew" },
  },
  years: {
    unit: "years",
    kind: "count",
    range: [1, mostYears],
    isWhole: true,
    default: 5,
    pane: 4,
  },
  discount_rate: {
    unit: "aYear",
    kind: "rate",
    range: change,
    default: 0.09,
    test: { place: 7, by: "points" },
    pane: 5,
  },
  discounting: {
    unit: "choice",
    kind: "choice",
    choices: ["end", "mid"],
    default: "end",
  },
  annual_cost: {
    unit: "amountAYear",
    kind: "amount",
    range: positive,
    default: 0,
    isMeasured: true,
    test: { place: 3, by: "testSpread" },
    pane: 3,
  },
  one_off_cost: {
    unit: "amount",
    kind: "amount",
    range: positive,
    default: 0,
    test: { place: 8, by: "testSpread" },
    pane: 2,
  },
  cost_per_customer: {
    unit: "amountAYear",
    kind: "amount",
    range: positive,
    default: 0,
    test: { place: 9, by: "testSpread" },
  },
  margin_growth: {
    unit: "aYear",
    kind: "rate",
    range: change,
    default: 0,
  },
  attributable_share: {
    unit: "shareOfTheEffect",
    kind: "rate",
    range: share,
    default: 1,
    reason: "noControlGroup",
  },
  tax_rate: {
    unit: "shareOfProfit",
    kind: "rate",
    range: share,
    default: 0,
  },
  // Levers beside churn, at rest until they are moved (docs/specification.md, "Levers"), and whom the programme
  // reaches (docs/specification.md, "Costs and share of the effect").
  saved_margin_share: {
    unit: "shareOfTheMargin",
    kind: "rate",
    range: [-10, 10],
    default: 1,
    reason: "asAverage",
  },
  margin_given_away: {
    unit: "amountACustomer",
    kind: "amount",
    range: positive,
    default: 0,
  },
  referral_rate_now: {
    unit: "aCustomerAndYear",
    kind: "rate",
    range: share,
    default: 0,
  },
  referral_rate_target: {
    unit: "aCustomerAndYear",
    kind: "rate",
    range: share,
    default: null,
    follows: "referral_rate_now",
    isLever: true,
  },
  order_value_uplift: {
    unit: "shareOfTheValue",
    kind: "rate",
    range: rise,
    default: 0,
    isLever: true,
  },
  frequency_uplift: {
    unit: "shareOfTheNumber",
    kind: "rate",
    range: rise,
    default: 0,
    isLever: true,
  },
  cost_to_serve_saving: {
    unit: "amountAYear",
    kind: "amount",
    range: anyAmount,
    default: 0,
    isLever: true,
  },
  days_now: {
    unit: "days",
    kind: "count",
    range: days,
    default: 0,
  },
  days_target: {
    unit: "days",
    kind: "count",
    range: days,
    default: null,
    follows: "days_now",
    isLever: true,
  },
  vat_rate: {
    unit: "shareOfRevenue",
    kind: "rate",
    range: share,
    default: 0,
  },
  funding_rate: {
    unit: "aYear",
    kind: "rate",
    range: share,
    default: 0,
  },
  // The satisfaction mix, off unless all four lists are given; a list has an entry a level, the most satisfied first.
  satisfaction_shares: {
    unit: "shareOfCustomers",
    kind: "rates",
    range: share,
    default: null,
    entries: "levels",
  },
  satisfaction_target_shares: {
    unit: "shareOfCustomers",
    kind: "rates",
    range: share,
    default: null,
    entries: "levels",
  },
  satisfaction_retention: {
    unit: "shareAYear",
    kind: "rates",
    range: share,
    default: null,
    entries: "levels",
  },
  satisfaction_margins: {
    unit: "amountAYear",
    kind: "amounts",
    range: anyAmount,
    default: null,
    entries: "levels",
  },
  satisfaction_move: {
    unit: "shareOfTheMove",
    kind: "rate",
    range: [0, 10],
    default: 1,
    isOfMix: true,
  },
  // What a programme is compared with (docs/specification.md, "Comparisons").
  cost_base: {
    unit: "amountAYear",
    kind: "amount",
    range: positive,
    default: null,
    isMeasured: true,
  },
  acquisition_cost: {
    unit: "amountACustomer",
    kind: "amount",
    range: positive,
    default: null,
    isMeasured: true,
  },
  // What is counted apart, and how the numbers are to be read (docs/specification.md,
  // "Costs and share of the effect" and "Comparisons").
  value_after_horizon: {
    unit: "choice",
    kind: "choice",
    choices: ["off", "on"],
    default: "off",
  },
  rate_basis: {
    unit: "choice",
    kind: "choice",
    choices: ["nominal", "real"],
    default: "nominal",
  },
  rate_tax: {
    unit: "choice",
    kind: "choice",
    choices: ["before", "after"],
    default: "before",
  },
  valuation_date: {
    unit: "date",
    kind: "date",
    range: [1, lastDay],
    default: null,
    reason: "dayOfCase",
  },
  currency: {
    unit: "text",
    kind: "text",
    default: asInData,
  },
  ramp: {
    unit: "shareOfFullEffect",
    kind: "rates",
    range: share,
    default: [1],
    entries: "years",
  },
} as const satisfies Readonly<Record<string, AssumptionDefinition>> &
  Readonly<Record<MeasureName, AssumptionDefinition & { readonly isMeasured: true }>>;

type Definitions = typeof definitions;

/** The words of `--set` that this sheet knows. */
export type AssumptionName = keyof Definitions;

/** The names of which the definition says so. */
type NamesOf<Said> = {
  [Name in AssumptionName]: Definitions[Name] extends Said ? Name : never;
}[AssumptionName];

/** Assumptions that are chosen from a list. */
export type ChoiceAssumption = NamesOf<{ readonly choices: object }>;
export type TestedName = NamesOf<{ readonly test: object }>;
/** The lists of the satisfaction mix. */
export type SatisfactionList = NamesOf<{ readonly entries: "levels" }>;

/** What a value of an assumption is: a number, one of its choices, a text, or numbers for its years or levels. */
export type ValueOf<Name extends AssumptionName> = Definitions[Name] extends infer Definition
  ? Definition extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : Definition extends { readonly kind: "rates" | "amounts" }
      ? readonly number[]
      : Definition extends { readonly kind: "text" }
        ? string
        : number
  : never;

export type AssumptionValue = ValueOf<AssumptionName>;

/** What a case holds of it: null where it has no default and nothing says it. */
export type HeldValue<Name extends AssumptionName> =
  ValueOf<Name> | (Definitions[Name]["default"] extends null ? null : never);

/** A definition with its name. */
export interface Assumption extends AssumptionDefinition {
  readonly name: AssumptionName;
  readonly follows?: AssumptionName;
}

const byName = new Map(
  Object.entries<AssumptionDefinition>(definitions).map(([name, definition]) => [
    name,
    { name, ...definition } as Assumption,
  ]),
);

export const assumptions: readonly Assumption[] = [...byName.values()];

export const assumptionOf = (name: AssumptionName): Assumption => byName.get(name)!;

/** The assumption of a name that was typed, or of its alias. */
export const findAssumption = (name: string): Assumption | undefined =>
  byName.get(name) ?? assumptions.find(({ alias }) => alias === name);

export const isChoice = (name: AssumptionName): name is ChoiceAssumption =>
  assumptionOf(name).choices !== undefined;

/** What may be chosen, in the order in which the sheet numbers it. */
export const choicesOf = <Name extends ChoiceAssumption>(name: Name): readonly ValueOf<Name>[] =>
  (assumptionOf(name).choices ?? []) as unknown as readonly ValueOf<Name>[];

/** Whether it has several values, of one kind. */
export const isList = ({ kind }: Assumption): boolean => kind === "rates" || kind === "amounts";

/** The lists of the mix, in the order of their columns on the sheet. */
export const satisfactionLists = assumptions
  .filter(({ entries }) => entries === "levels")
  .map(({ name }) => name as SatisfactionList);

export const isSatisfactionList = (name: string): name is SatisfactionList =>
  satisfactionLists.some((list) => list === name);

/** The assumptions that the sensitivity moves, in the order of docs/mathematics.md, "Reference case". */
export const testedNames = assumptions
  .filter(({ test }) => test !== undefined)
  .sort((one, other) => one.test!.place - other.test!.place)
  .map(({ name }) => name as TestedName);

export const isTested = (name: AssumptionName): name is TestedName =>
  testedNames.some((each) => each === name);

/** The fields of the pane that decide, in their order. */
export const firstInPane: readonly AssumptionName[] = assumptions
  .filter(({ pane }) => typeof pane === "number")
  .sort((one, other) => Number(one.pane) - Number(other.pane))
  .map(({ name }) => name);

/** What may be moved beside churn. */
export const levers = assumptions.filter(({ isLever }) => isLever === true);
