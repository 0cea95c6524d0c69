import type { RetentionGain } from "../core/impact/retentionGain";
import type { gainParameters } from "./gainParameters";
import type { ArgumentsOf } from "./parameter";

/** A better retention as it was typed, under the names of the calculation. */
export const retentionGainOf = (
  given: ArgumentsOf<typeof gainParameters.required & typeof gainParameters.optional>,
): RetentionGain => ({
  customers: given.customers,
  annualMargin: given.annual_margin,
  churnNow: given.churn_now,
  churnTarget: given.churn_target,
  years: given.years,
  discountRate: given.discount_rate,
  newCustomers: given.new_customers,
  growth: given.growth,
  ramp: given.ramp,
});
