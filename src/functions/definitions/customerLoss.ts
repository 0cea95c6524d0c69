import { ranges } from "../../core/ranges";
import { customerLoss as costOfLosing } from "../../core/value/customerLoss";
import { define } from "../define";

/**
 * CUSTOMERLOSS: what losing a customer costs, for years ahead (docs/articles.md R13);
 * docs/specification.md, "CUSTOMERLOSS".
 */
export const customerLoss = define({
  id: "CUSTOMERLOSS",
  parameters: {
    annual_margin: {
      kind: "number",
      range: ranges.amount,
    },
    retention_rate: {
      kind: "number",
      range: ranges.share,
    },
    discount_rate: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
    },
    replacement_cost: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: null,
    },
  },
  examples: [
    {
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09 },
      gives: 94_736.8421052631,
    },
    {
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
