import { ranges } from "../../core/ranges";
import { customerLifetimeValue } from "../../core/value/customerLifetimeValue";
import { timings } from "../../core/value/timing";
import { define } from "../define";

/**
 * CLV: revenue over a known lifetime less acquisition cost (docs/articles.md R55, R06, R30);
 * docs/specification.md, "CLV".
 */
export const clv = define({
  id: "CLV",
  parameters: {
    annual_revenue: {
      kind: "number",
      range: ranges.amount,
    },
    lifetime_years: {
      kind: "number",
      range: ranges.notNegative,
    },
    margin_rate: {
      kind: "number",
      range: ranges.marginRate,
      otherwise: 1,
    },
    acquisition_cost: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: 0,
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
      given: { annual_revenue: 1000, lifetime_years: 10, acquisition_cost: 1000 },
      gives: 9000,
    },
    { given: { annual_revenue: 200, lifetime_years: 3 }, gives: 600 },
    {
      given: { annual_revenue: 1000, lifetime_years: 10, margin_rate: 0.4 },
      gives: 4000,
    },
    {
      given: { annual_revenue: 1000, lifetime_years: 10, acquisition_cost: 1000, discount_rate: 0.08 },
      gives: 6246.887910856756,
    },
    {
      given: { annual_revenue: [[1000], [2000]], lifetime_years: 10 },
      gives: [[10_000], [20_000]],
    },
  ],
  compute: ({ annual_revenue, lifetime_years, margin_rate, acquisition_cost, discount_rate, timing }) =>
    customerLifetimeValue({
      annualRevenue: annual_revenue,
      lifetimeYears: lifetime_years,
      marginRate: margin_rate,
      acquisitionCost: acquisition_cost,
      discountRate: discount_rate,
      timing,
    }),
});
