import { ranges } from "../../core/ranges";
import { acquisitionPayback } from "../../core/value/acquisitionPayback";
import { timings } from "../../core/value/timing";
import { define } from "../define";

/**
 * CLV.PAYBACK: years' margins that earn back an acquisition cost (docs/articles.md R07);
 * docs/specification.md, "CLV.PAYBACK".
 */
export const clvPayback = define({
  id: "CLV.PAYBACK",
  text: "Returns the number of years' margins that earn back what it cost to win a customer.",
  parameters: {
    annual_margin: {
      kind: "number",
      range: ranges.amount,
      text: "Contribution margin per customer and year.",
    },
    retention_rate: {
      kind: "number",
      range: ranges.share,
      text: "Share of customers kept from one year to the next: 1 less churn.",
    },
    acquisition_cost: {
      kind: "number",
      range: ranges.notNegative,
      text: "What it costs to win the customer, once, typed positive.",
    },
    discount_rate: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
      text: "Discount rate a year.",
    },
    timing: {
      kind: "choice",
      choices: timings,
      otherwise: "begin",
      text: "When the money of a year is counted, as in CLV.RETENTION; with begin, the n-th margin comes after n - 1 years.",
    },
  },
  examples: [
    {
      says: "won for 50,000, 20,000 a year, 90% stay, discounted at 9%",
      given: { annual_margin: 20_000, retention_rate: 0.9, acquisition_cost: 50_000, discount_rate: 0.09 },
      gives: 2.9879714431020132,
    },
    {
      says: "nobody leaves and nothing is discounted",
      given: { annual_margin: 20_000, retention_rate: 1, acquisition_cost: 50_000 },
      gives: 2.5,
    },
  ],
  compute: (given) =>
    acquisitionPayback({
      annualMargin: given.annual_margin,
      retentionRate: given.retention_rate,
      acquisitionCost: given.acquisition_cost,
      discountRate: given.discount_rate,
      timing: given.timing,
    }),
});
