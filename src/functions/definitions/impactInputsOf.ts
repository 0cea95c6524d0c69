import type { ImpactInputs } from "../../core/impact/impactInputs";
import type { impactParameters } from "./impactParameters";
import type { ArgumentsOf } from "../parameter";

type Given = ArgumentsOf<typeof impactParameters>;

/** What a better retention costs, and when its money is counted. */
type Costs = Pick<Given, "annual_cost" | "one_off_cost" | "timing">;

/** A retention programme as it was typed, under the names of the calculation. */
export const impactInputsOf = (
  given: Omit<Given, "churn_target" | keyof Costs>,
  churnTarget: number,
  costs: Costs,
): ImpactInputs => ({
  customers: given.customers,
  annualMargin: given.annual_margin,
  churnNow: given.churn_now,
  churnTarget,
  years: given.years,
  discountRate: given.discount_rate,
  annualCost: costs.annual_cost,
  oneOffCost: costs.one_off_cost,
  newCustomers: given.new_customers,
  growth: given.growth,
  ramp: given.ramp,
  timing: costs.timing,
});
