import { retentionImpact as worthOfProgramme } from "../core/impact/retentionImpact";
import { ranges } from "../core/ranges";
import { define } from "./define";

/** RETENTIONIMPACT: net present value of losing fewer customers (seed rows R20, R58); specification.md 1. */
export const retentionImpact = define({
  id: "RETENTIONIMPACT",
  text: "Returns the net present value of lowering churn: the margin of the customers kept, less the costs of keeping them.",
  parameters: {
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
      text: "Churn rate a year to be reached; above churn_now the result is a loss.",
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
      text: "New customers a year, the same with and without the programme.",
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
  },
  examples: [
    {
      says: "churn from 10% to 7% over five years at 9%, half the effect in the first year",
      given: {
        customers: 1000,
        annual_margin: 20_000,
        churn_now: 0.1,
        churn_target: 0.07,
        years: 5,
        discount_rate: 0.09,
        annual_cost: 600_000,
        one_off_cost: 500_000,
        new_customers: 100,
        ramp: [[0.5], [1]],
      },
      gives: 1_266_268.318419,
    },
    {
      says: "what halving churn is worth before costs",
      given: {
        customers: 1000,
        annual_margin: 20_000,
        churn_now: 0.1,
        churn_target: 0.05,
        years: 5,
        discount_rate: 0.09,
        new_customers: 100,
      },
      gives: 8_554_725.904976,
    },
  ],
  compute: (given) =>
    worthOfProgramme({
      customers: given.customers,
      annualMargin: given.annual_margin,
      churnNow: given.churn_now,
      churnTarget: given.churn_target,
      years: given.years,
      discountRate: given.discount_rate,
      annualCost: given.annual_cost,
      oneOffCost: given.one_off_cost,
      newCustomers: given.new_customers,
      growth: given.growth,
      ramp: given.ramp,
      timing: given.timing,
    }),
});
