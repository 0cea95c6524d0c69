import { ranges } from "../../core/ranges";
import { retentionValue } from "../../core/value/retentionValue";
import { timings } from "../../core/value/timing";
import { define } from "../define";

/**
 * CLV.RETENTION: value of a customer who stays with a retention rate (Fader & Hardie, note 024; Gupta & Lehmann 2003
 * for growth; docs/articles.md R25); docs/specification.md, "Value path" and "CLV.RETENTION".
 */
export const clvRetention = define({
  id: "CLV.RETENTION",
  text: "Returns the present value of a customer who stays from year to year with a retention rate.",
  parameters: {
    annual_margin: {
      kind: "number",
      range: ranges.amount,
      text: "Contribution margin per customer in the first year. Any other period will do if both rates share it.",
    },
    retention_rate: {
      kind: "number",
      range: ranges.share,
      text: "Share of customers kept from one year to the next: 1 less churn.",
    },
    discount_rate: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
      text: "Discount rate a year.",
    },
    years: {
      kind: "number",
      range: ranges.wholeYears,
      otherwise: null,
      text: "Years counted, 1 to 1,000. If omitted, all years to come.",
    },
    growth: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
      text: "Growth of the margin from year to year, from the second year on.",
    },
    timing: {
      kind: "choice",
      choices: timings,
      otherwise: "begin",
      text: "When the money of a year is counted: at its beginning, in its middle, or at its end; then in full, for the average of the customers at beginning and end, or only once the customer has renewed.",
    },
    acquisition_cost: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: 0,
      text: "What it costs to win the customer, once, typed positive; it is taken off.",
    },
  },
  examples: [
    {
      says: "20,000 a year, 90% stay, discounted at 9%",
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09 },
      gives: 114_736.8421052632,
    },
    {
      says: "the same for five years",
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09, years: 5 },
      gives: 70_703.368117696,
    },
    {
      says: "only what is still to be earned by renewals",
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09, timing: "renewal" },
      gives: 94_736.8421052632,
    },
    {
      says: "three retention rates beside each other",
      given: { annual_margin: 1000, retention_rate: [[0.8, 0.9, 0.95]] },
      gives: [[5000, 10_000, 20_000]],
    },
  ],
  compute: (given) =>
    retentionValue({
      margin: given.annual_margin,
      retentionRate: given.retention_rate,
      discountRate: given.discount_rate,
      periods: given.years ?? Infinity,
      growth: given.growth,
      timing: given.timing,
      acquisitionCost: given.acquisition_cost,
    }),
});
