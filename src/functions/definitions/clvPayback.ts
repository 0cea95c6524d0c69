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
  parameters: {
    annual_margin: {
      kind: "number",
      range: ranges.amount,
    },
    retention_rate: {
      kind: "number",
      range: ranges.share,
    },
    acquisition_cost: {
      kind: "number",
      range: ranges.notNegative,
    },
    discount_rate: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
    },
    timing: {
      kind: "choice",
      choices: timings,
      otherwise: "begin",
    },
  },
  examples: [
    {
      given: { annual_margin: 20_000, retention_rate: 0.9, acquisition_cost: 50_000, discount_rate: 0.09 },
      gives: 2.9879714431020132,
    },
    {
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
