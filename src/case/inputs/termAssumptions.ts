import type { Assumption } from "./assumption";

/** The last day that Excel knows, 9999-12-31. */
const lastDay = 2_958_465;

/**
 * What is counted apart, and how the numbers are to be read (docs/specification.md,
 * "Costs and share of the effect" and "Comparisons").
 */
export const termAssumptions: readonly Assumption[] = [
  {
    name: "value_after_horizon",
    label: "Value after the horizon is shown",
    unit: "choice",
    kind: "choice",
    choices: ["off", "on"],
    otherwise: "off",
  },
  {
    name: "rate_basis",
    label: "Amounts and the discount rate are",
    unit: "choice",
    kind: "choice",
    choices: ["nominal", "real"],
    otherwise: "nominal",
  },
  {
    name: "rate_tax",
    label: "The discount rate is before or after tax",
    unit: "choice",
    kind: "choice",
    choices: ["before", "after"],
    otherwise: "before",
  },
  {
    name: "valuation_date",
    label: "Date of year 0",
    unit: "date",
    kind: "date",
    range: [1, lastDay],
    otherwise: null,
    assumedSource: "assumed, the day the case was made",
  },
  {
    name: "currency",
    label: "Currency and unit of the amounts",
    unit: "text",
    kind: "text",
    otherwise: "as in the data",
  },
];
