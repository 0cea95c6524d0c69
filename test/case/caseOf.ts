import type { Case } from "../../src/case/prepare/case";
import type { CaseOutcome } from "../../src/case/prepare/caseProblem";
import { prepareCase } from "../../src/case/prepare/prepareCase";
import { readSettings } from "../../src/case/prepare/readSettings";
import type { ImpactInputs } from "../../src/core/impact/impactInputs";
import type { Dataset } from "../../src/data/dataset";
import { referenceCase } from "../core/impact/referenceCase";
import { datasetOf } from "../data/selectionOf";

/** As in `--set`. */
type Given = Readonly<Record<string, string | number>>;

/** One customer in ten left in the 12 months to 2025-12-31; 50,000 a year at 40 %. */
const rows = Array.from({ length: 20 }, (_, index) => [
  `C${index}`,
  "2020-01-01",
  index === 0 ? "2025-12-31" : index === 1 ? "2025-06-30" : null,
  50_000,
  0.4,
]);
const headers = ["Customer", "Start", "End", "Revenue per year", "Margin rate"];

export const withMargin: Dataset = datasetOf(headers, rows);
export const revenueOnly: Dataset = datasetOf(
  headers.slice(0, 4),
  rows.map((row) => row.slice(0, 4)),
);
export const flagged: Dataset = datasetOf(
  ["Kund", "Uppsagd", "Månader", "Intäkt per månad"],

  [
    ["a", "ja", 30, 100],
    ["b", "nej", 6, 200],
    ["c", "nej", 40, 300],
    ["d", "nej", 40, 300],
  ],
);

/** What core has another name for than `--set`. */
const otherNames: Readonly<Record<string, string>> = { growth: "margin_growth", timing: "discounting" };

/** The inputs of core in the names of `--set`. */
export const settingsOf = (inputs: ImpactInputs): Given =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]: [string, unknown]) => [
      otherNames[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      Array.isArray(value) ? value.join(",") : (value as number | string),
    ]),
  );

/** The reference case (docs/mathematics.md, "Reference case"). */
export const reference = settingsOf(referenceCase);

/** Every lever moved, and every share away from its default. */
export const levers = {
  revenue_per_customer: 50000,
  referral_rate_now: "1%",
  referral_rate_target: "3%",
  order_value_uplift: "4%",
  frequency_uplift: "2%",
  cost_to_serve_saving: 300,
  days_now: 45,
  days_target: 35,
  vat_rate: "25%",
  funding_rate: "6%",
  saved_margin_share: "80%",
  margin_given_away: 50,
  attributable_share: "90%",
  value_after_horizon: "on",
  currency: "SEK",
} as const;

/**
 * A satisfaction mix, vector R-MIX (docs/mathematics.md, "Satisfaction mix"): 30, 55 and 15 % become 40, 47
 * and 13 %.
 */
export const mix = {
  satisfaction_shares: "30%,55%,15%",
  satisfaction_target_shares: "40%,47%,13%",
  satisfaction_retention: "95%,88%,70%",
  satisfaction_margins: "26000,20000,14000",
} as const;

export const context = { version: "1.0.0", today: 46_000 } as const;

export function caseOf(given: Given, dataset: Dataset = withMargin): Case {
  const prepared = prepare(given, dataset);
  if (!prepared.ok) throw new Error(prepared.problem.reason);
  return prepared.value;
}

/** A case of what is given as in `--set`. */
export function prepare(given: Given, dataset: Dataset = withMargin): CaseOutcome<Case> {
  const read = readSettings(given);
  return read.ok ? prepareCase(dataset, read.value.overrides, context) : read;
}

/** What is given but for one of its names. */
export const without = (
  given: Readonly<Record<string, string | number>>,
  left: string,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name !== left));
