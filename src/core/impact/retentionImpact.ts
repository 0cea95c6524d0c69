import { finite } from "../numeric/finite";
import type { Outcome } from "../outcome";
import type { ImpactInputs } from "./impactInputs";
import { impactTimeline } from "./impactTimeline";

/**
 * Net present value of a retention programme, an amount of money (specification.md 1, RETENTIONIMPACT; seed rows
 * R20 and R58). Negative where it does not pay; "infinite" where it overflows.
 */
export const retentionImpact = (inputs: ImpactInputs): Outcome<number> =>
  finite(impactTimeline(inputs).reduce((sum, year) => sum + year.presentValue, 0));
