import { ranges } from "../../core/ranges";
import { customerLoss as costOfLosing } from "../../core/value/customerLoss";
import { define } from "../define";

/**
 * CUSTOMERLOSS: what losing a customer costs, for years ahead (docs/articles.md R13);
 * docs/specification.md, "CUSTOMERLOSS".
 */
export const customerLoss = define({
  id: "CUSTOMERLOSS",
  text: "Returns what losing a customer costs today: the margins of all later years, or an equal new customer where that is less.",
  parameters: {
    annual_margin: {
      kind: "number",
      range: ranges.amount,
      text: "Contribution margin of the customer in a year; this year's is taken as earned already.",
    },
    retention_rate: {
      kind: "number",
      range: ranges.share,
      text: "Share of such customers kept from one year to the next.",
    },
    discount_rate: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
      text: "Discount rate a year.",
    },
    replacement_cost: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: null,
      text: "What it costs to win an equal customer instead, typed positive. If omitted, the customer is not replaced.",
    },
  },
  examples: [
    {
      says: "20,000 a year at a retention of 90%, discounted at 9%",
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09 },
      gives: 94_736.8421052631,
    },
    {
      says: "replaced for 15,000",
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09, replacement_cost: 15_000 },
      gives: 15_000,
    },
  ],
  compute: (given) =>
    costOfLosing({
      annualMargin: given.annual_margin,
      retentionRate: given.retention_rate,
      discountRate: given.discount_rate,
      replacementCost: given.replacement_cost,
    }),
});
