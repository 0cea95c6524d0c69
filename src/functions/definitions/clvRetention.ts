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
    years: {
      kind: "number",
      range: ranges.wholeYears,
      otherwise: null,
    },
    growth: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
    },
    timing: {
      kind: "choice",
      choices: timings,
      otherwise: "begin",
    },
    acquisition_cost: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: 0,
    },
  },
  examples: [
    {
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09 },
      gives: 114_736.8421052632,
    },
    {
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09, years: 5 },
      gives: 70_703.368117696,
    },
    {
      given: { annual_margin: 20_000, retention_rate: 0.9, discount_rate: 0.09, timing: "renewal" },
      gives: 94_736.8421052632,
    },
    {
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
