import { root } from "../numeric/root";
import { fail, type Outcome, succeed } from "../outcome";
import type { ImpactInputs } from "./impactInputs";
import { retentionImpact } from "./retentionImpact";

/**
 * The target churn between 0 and today's at which a programme is worth exactly what it costs, to 1e-12
 * (docs/specification.md, "RETENTIONIMPACT.BREAKEVEN"). The target in the inputs is not read. Without costs
 * it is today's churn; unavailable where even a churn of 0 does not pay.
 */
export function breakEvenChurn(inputs: ImpactInputs): Outcome<number> {
  const { churnNow, annualCost, oneOffCost } = inputs;
  if (annualCost === 0 && oneOffCost === 0) return succeed(churnNow);
  const worthAt = (churnTarget: number): Outcome<number> => retentionImpact({ ...inputs, churnTarget });
  const best = worthAt(0);
  if (!best.ok) return best;
  if (best.value < 0) return fail({ kind: "unavailable", reason: "noBreakEven" });
  const valueAt = (churnTarget: number): number => {
    const worth = worthAt(churnTarget);
    return worth.ok ? worth.value : -Infinity;
  };
  return succeed(root(valueAt, 0, churnNow, tolerance));
}

/** In points of churn; what is rounded away lies far below a customer. */
const tolerance = 1e-15;
