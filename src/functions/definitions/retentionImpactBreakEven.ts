import { breakEvenChurn } from "../../core/impact/breakEvenChurn";
import { define } from "../define";
import { impactInputsOf } from "./impactInputsOf";
import { impactParameters } from "./impactParameters";

const { customers, annual_margin, churn_now, years, discount_rate, annual_cost, one_off_cost } =
  impactParameters;
const { new_customers, growth, ramp, timing } = impactParameters;

/**
 * RETENTIONIMPACT.BREAKEVEN: the churn at which a programme pays exactly
 * (docs/mathematics.md, "Retention programme"); docs/specification.md, "RETENTIONIMPACT.BREAKEVEN".
 */
export const retentionImpactBreakEven = define({
  id: "RETENTIONIMPACT.BREAKEVEN",
  parameters: {
    customers,
    annual_margin,
    churn_now,
    years,
    discount_rate,
    annual_cost,
    one_off_cost,
    new_customers,
    growth,
    ramp,
    timing,
  },
  examples: [
    {
      given: {
        customers: 1000,
        annual_margin: 20_000,
        churn_now: 0.1,
        years: 5,
        discount_rate: 0.09,
        annual_cost: 600_000,
        one_off_cost: 500_000,
        new_customers: 100,
        ramp: [[0.5], [1]],
      },
      gives: 0.0790731235209,
    },
  ],
  compute: (given) => breakEvenChurn(impactInputsOf(given, given.churn_now, given)),
});
