/**
 * The lines of the timeline, the results, the break-even and the sensitivity, in the order of the sheet. What a
 * line holds stands in the file of its block; its words in the texts.
 */

const customerKeys = [
  "initial",
  "on",
  "opening_before",
  "lost_before",
  "new",
  "closing_before",
  "churn_after",
  "opening_after",
  "lost_after",
  "referred",
  "closing_after",
  "average_before",
  "average_after",
  "extra",
  "saved",
] as const;
export type CustomerKey = (typeof customerKeys)[number];

const leverKeys = [
  "closing_kept",
  "average_kept",
  "last_year",
  "owed_before",
  "owed_after",
  "receivables",
] as const;
export type LeverKey = (typeof leverKeys)[number];

const cashKeys = [
  "margin_per_customer",
  "retention_margin",
  "referral_margin",
  "order_margin",
  "service_margin",
  "margin",
  "given_away",
  "cost",
  "tax",
  "working_capital",
  "net",
  "cumulative",
  "discount_factor",
  "present_value",
  "cumulative_present",
  "payback_year",
  "discounted_year",
  "sign",
  "sign_change",
  "flow_sign",
  "flow_sign_change",
] as const;
export type CashKey = (typeof cashKeys)[number];

export const levelKeys = [
  "level_before",
  "level_after",
  "closing_today",
  "average_today",
  "margin_today",
  "receivables_today",
  "net_today",
] as const;
export type LevelKey = (typeof levelKeys)[number];

const workingKeys = ["one_closing", "one_margin", "extra_check", "backward"] as const;
export type WorkingKey = (typeof workingKeys)[number];

const weightKeys = ["alone", "weight_capital", "weight", "fixed_margin", "fixed"] as const;
export type WeightKey = (typeof weightKeys)[number];

/** Every row of the timeline, from top to bottom. */
export const timelineKeys = [
  ...customerKeys,
  ...leverKeys,
  ...cashKeys,
  ...workingKeys,
  ...levelKeys,
  ...weightKeys,
] as const;
export type TimelineKey = (typeof timelineKeys)[number];

const valueKeys = [
  "pv_retention",
  "pv_referral",
  "pv_order_value",
  "pv_cost_to_serve",
  "pv_margin",
  "pv_working_capital",
  "pv_cost",
  "pv_tax",
  "npv",
  "irr",
  "payback",
  "discounted_payback",
  "roi",
  "after_horizon",
] as const;
export type ValueKey = (typeof valueKeys)[number];

const comparisonKeys = [
  "break_even_churn",
  "max_annual_cost",
  "cost_per_saved_customer",
  "new_customer_cost",
  "cost_cut_equivalent",
  "cost_cut_first_year",
  "acquisition_equivalent",
  "acquisition_equivalent_cost",
] as const;
export type ComparisonKey = (typeof comparisonKeys)[number];

const customerResultKeys = [
  "customer_value",
  "customer_loss",
  "referral_value",
  "referral_value_all",
  "cash_release",
  "cash_release_vat",
  "cash_release_interest",
] as const;
export type CustomerResultKey = (typeof customerResultKeys)[number];

const irrKeys = [
  "inflows",
  "outflows",
  "irrExists",
  "moneyFirst",
  "irrGuess",
  "irrFirst",
  "irrSecond",
  "irrFloor",
] as const;
export type IrrKey = (typeof irrKeys)[number];

const resultWorkingKeys = [
  "leversMoved",
  "npvToday",
  "mayBreakEven",
  "paysToday",
  "breakEvenExists",
  "breakEvenOrToday",
  "annuity",
  "pv_saved",
  "pv_one",
  "retentionNow",
  "lifeSpread",
  "lossMargins",
  "lifeReferrals",
  "afterSpread",
  "afterMargin",
  "pv_alone",
  "pv_level",
] as const;
export type ResultWorkingKey = (typeof resultWorkingKeys)[number] | "noRate";

export const resultKeys = [...valueKeys, ...comparisonKeys, ...customerResultKeys] as const;
export type ResultKey = (typeof resultKeys)[number];

/** What the results are made of, shown below them. */
export const workingResultKeys = ["noRate", ...irrKeys, ...resultWorkingKeys] as const;
export type WorkingResultKey = (typeof workingResultKeys)[number];

/** Bisections of the space in which the break-even churn is sought. */
export const bisectionCount = 20;
export type BisectionKey = `halving${number}`;
export const bisectionKey = (place: number): BisectionKey => `halving${place}`;
export const bisectionKeys = Array.from({ length: bisectionCount }, (_, index) => bisectionKey(index + 1));

/** Targets that are tried on the way to the break-even churn. */
export const candidateKeys = [
  "breakEvenZero",
  "breakEvenToday",
  ...bisectionKeys,
  "breakEvenLower",
  "breakEvenUpper",
  "breakEvenPoint",
] as const;
export type CandidateKey = (typeof candidateKeys)[number];

/** An end of the test ranges. */
export const testEnds = ["low", "high"] as const;
export type TestEnd = (typeof testEnds)[number];

/** What is found for each run of the sensitivity. */
export const outcomeKeys = ["runLow", "runHigh", "runLowChange", "runHighChange", "runSwing"] as const;
export type OutcomeKey = (typeof outcomeKeys)[number];

/** The base, and a run for each end of each test range. */
export type RunKey = "baseRun" | `${TestEnd}Run${number}`;

/** Headings, and lines that are no row of a table above. */
export type ModelLine =
  | "timeline"
  | "year"
  | "results"
  | "resultHeads"
  | "resultWorkings"
  | "resultWorkingHeads"
  | "breakEven"
  | "breakEvenHeads"
  | "sensitivity"
  | "sensitivityNote"
  | "sensitivityWorkings"
  | "tornadoHeads"
  | "tornadoBase"
  | "tornadoBarHeads"
  | `tornadoChart${number}`
  | `tornado${number}`
  | `tornadoBar${number}`
  | "runOutcomes"
  | "runRank"
  | "gridHeads"
  | "gridShares"
  | "gridMargins"
  | `grid${number}`
  | "gridRunHeads"
  | `gridRun${number}`
  | "runYears"
  | "runOn"
  | "runEarning"
  | "runFactor"
  | `${TestEnd}Runs`;

export type ModelKey =
  | TimelineKey
  | ResultKey
  | WorkingResultKey
  | CandidateKey
  | OutcomeKey
  | RunKey
  | `${RunKey}${"Without" | "With"}`
  | ModelLine;
