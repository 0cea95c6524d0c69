import { costCutEquivalent as equalCut } from "../../core/impact/costCutEquivalent";
import { ranges } from "../../core/ranges";
import { atNoCost } from "./atNoCost";
import { define } from "../define";
import { gainParameters } from "./gainParameters";
import { impactInputsOf } from "./impactInputsOf";

/**
 * COSTCUTEQUIVALENT: the cost cut worth as much as lower churn (docs/articles.md R22, R50);
 * docs/specification.md, "COSTCUTEQUIVALENT".
 */
export const costCutEquivalent = define({
  id: "COSTCUTEQUIVALENT",
  parameters: {
    ...gainParameters.required,
    cost_base: {
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
        churn_target: 0.08,
        cost_base: 45_000_000,
        years: 5,
        discount_rate: 0.09,
        new_customers: 100,
      },
      gives: 0.018897836814,
    },
  ],
  compute: (given) => equalCut(impactInputsOf(given, given.churn_target, atNoCost), given.cost_base),
});
