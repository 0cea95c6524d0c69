import { ranges } from "../../core/ranges";
import type { Parameter } from "../parameter";

/**
 * The arguments of a retention programme (docs/specification.md, "Customer path" and "RETENTIONIMPACT"), in
 * their order.
 */
export const impactParameters = {
  customers: { kind: "number", range: ranges.notNegative, text: "Customers today." },
  annual_margin: {
    kind: "number",
    range: ranges.amount,
    text: "Contribution margin per customer and year, in the first year.",
  },
  churn_now: { kind: "number", range: ranges.share, text: "Churn rate a year today." },
  churn_target: {
    kind: "number",
    range: ranges.share,
    text: "Churn rate a year to be reached; above churn_now, the extra margin is negative.",
  },
  years: { kind: "number", range: ranges.wholeYears, otherwise: 5, text: "Years counted." },
  discount_rate: {
    kind: "number",
    range: ranges.yearlyChange,
    otherwise: 0,
    text: "Discount rate a year.",
  },
  annual_cost: {
    kind: "number",
    range: ranges.notNegative,
    otherwise: 0,
    text: "Cost of the programme in each year, typed positive.",
  },
  one_off_cost: {
    kind: "number",
    range: ranges.notNegative,
    otherwise: 0,
    text: "Cost of the programme today, typed positive.",
  },
  new_customers: {
    kind: "number",
    range: ranges.notNegative,
    otherwise: 0,
    text: "New customers a year who are still there at its end, the same with and without the programme.",
  },
  growth: {
    kind: "number",
    range: ranges.yearlyChange,
    otherwise: 0,
    text: "Growth of the margin per customer from year to year.",
  },
  ramp: {
    kind: "list",
    range: ranges.share,
    otherwise: [1],
    text: "Share of the full effect reached in year 1, 2 and so on, as a row or column; the last one holds on.",
  },
  timing: {
    kind: "choice",
    choices: ["end", "mid"],
    otherwise: "end",
    text: "Whether the money of a year is counted at its end or in its middle.",
  },
} as const satisfies Readonly<Record<string, Parameter>>;
