import { retentionImpact as worthOfProgramme } from "../../core/impact/retentionImpact";
import { define } from "../define";
import { impactInputsOf } from "./impactInputsOf";
import { impactParameters } from "./impactParameters";

/**
 * RETENTIONIMPACT: net present value of losing fewer customers (docs/articles.md R20, R58);
 * docs/specification.md, "RETENTIONIMPACT".
 */
export const retentionImpact = define({
  id: "RETENTIONIMPACT",
  parameters: impactParameters,
  examples: [
    {
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
  compute: (given) => worthOfProgramme(impactInputsOf(given, given.churn_target, given)),
});
