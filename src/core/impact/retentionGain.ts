import type { Outcome } from "../outcome";
import type { ImpactInputs } from "./impactInputs";
import { retentionImpact } from "./retentionImpact";

/** A better retention by itself, whatever it costs; flows at year end. */
export type RetentionGain = Omit<ImpactInputs, "annualCost" | "oneOffCost" | "timing">;

/** Present value of the extra contribution margin alone, an amount of money; "infinite" where it overflows. */
export const retentionGain = (gain: RetentionGain): Outcome<number> =>
  retentionImpact({ ...gain, annualCost: 0, oneOffCost: 0, timing: "end" });
