import { eachImpactYear } from "./eachImpactYear";
import type { ImpactInputs } from "./impactInputs";

/**
 * Present value of the extra contribution margin of a better retention, an amount of money, whatever it costs;
 * infinite or NaN where it overflows.
 */
export function retentionGain(inputs: ImpactInputs): number {
  let worth = 0;
  eachImpactYear(inputs, ({ margin, discountFactor }) => (worth += margin * discountFactor));
  return worth;
}
