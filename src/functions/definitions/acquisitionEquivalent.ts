import { acquisitionEquivalent as equalAcquisition } from "../../core/impact/acquisitionEquivalent";
import { finite } from "../../core/numeric/finite";
import { ranges } from "../../core/ranges";
import { atNoCost } from "./atNoCost";
import { define } from "../define";
import { gainParameters } from "./gainParameters";
import { impactInputsOf } from "./impactInputsOf";

/**
 * ACQUISITIONEQUIVALENT: the new customers worth as much as lower churn (docs/articles.md R08);
 * docs/specification.md, "ACQUISITIONEQUIVALENT".
 */
export const acquisitionEquivalent = define({
  id: "ACQUISITIONEQUIVALENT",
  parameters: {
    ...gainParameters.required,
    acquisition_cost: {
      kind: "number",
      range: ranges.notNegative,
    },
    ...gainParameters.optional,
  },
  examples: [
    {
      given: {
        customers: 1000,
        annual_margin: 20_000,
        churn_now: 0.1,
        churn_target: 0.07,
        acquisition_cost: 15_000,
        years: 5,
        discount_rate: 0.09,
        new_customers: 100,
        ramp: [[0.5], [1]],
      },
      gives: [[25.354670568207403, 380320.0585231111]],
    },
  ],
  result: ["customers_a_year", "cost_a_year"],
  compute: (given) => {
    const customers = equalAcquisition(impactInputsOf(given, given.churn_target, atNoCost));
    return [customers, customers.ok ? finite(customers.value * given.acquisition_cost) : customers] as const;
  },
});
