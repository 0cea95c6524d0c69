import type { ImpactInputs } from "../core/impact/impactInputs";
import type { impactParameters } from "./impactParameters";
import type { ArgumentsOf } from "./parameter";
import { retentionGainOf } from "./retentionGainOf";

/** A retention programme as it was typed, under the names of the calculation. */
export const impactInputsOf = (given: ArgumentsOf<typeof impactParameters>): ImpactInputs => ({
  ...retentionGainOf(given),
  annualCost: given.annual_cost,
  oneOffCost: given.one_off_cost,
  timing: given.timing,
});
