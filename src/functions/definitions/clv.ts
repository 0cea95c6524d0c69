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
  text: "Returns the value of a customer over a known lifetime, less the cost of winning the customer.",
  parameters: {
    annual_revenue: {
      kind: "number",
      range: ranges.amount,
      text: "Revenue from the customer in a year (or margin, with margin_rate left out).",
    },
    lifetime_years: {
      kind: "number",
      range: ranges.notNegative,
      text: "Years that the customer stays; parts of a year count.",
    },
    margin_rate: {
      kind: "number",
      range: ranges.marginRate,
      otherwise: 1,
      text: "Contribution margin as a share of revenue.",
    },
    acquisition_cost: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: 0,
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
      text: "When the money of a year is counted. It only matters with a discount rate.",
    },
  },
  examples: [
    {
      says: "1,000 a year for 10 years, won for 1,000",
      given: { annual_revenue: 1000, lifetime_years: 10, acquisition_cost: 1000 },
      gives: 9000,
    },
    { says: "200 a year for 3 years", given: { annual_revenue: 200, lifetime_years: 3 }, gives: 600 },
    {
      says: "with a margin of 40%",
      given: { annual_revenue: 1000, lifetime_years: 10, margin_rate: 0.4 },
      gives: 4000,
    },
    {
      says: "discounted at 8%, the money of a year coming at its beginning",
      given: { annual_revenue: 1000, lifetime_years: 10, acquisition_cost: 1000, discount_rate: 0.08 },
      gives: 6246.887910856756,
    },
    {
      says: "two customers at once",
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
