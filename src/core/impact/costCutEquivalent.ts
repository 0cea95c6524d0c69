import { finite } from "../numeric/finite";
import { fail, type Outcome } from "../outcome";
import { marginMultiple } from "../value/marginMultiple";
import type { ImpactInputs } from "./impactInputs";
import { retentionGain } from "./retentionGain";

/**
 * The flat yearly cut of a cost base, from year 1 and before tax, that is worth as much as a better retention:
 * a share of `costBase`, PV(extra margin) / (cost base * sum of the discount factors)
 * (docs/articles.md R22 and R50; docs/specification.md, "COSTCUTEQUIVALENT"). Division without a cost base;
 * "infinite" where it overflows.
 */
export function costCutEquivalent(inputs: ImpactInputs, costBase: number): Outcome<number> {
  if (costBase === 0) return fail({ kind: "division", reason: "noCostBase" });
  const annuity = marginMultiple({
    retentionRate: 1,
    discountRate: inputs.discountRate,
    growth: 0,
    periods: inputs.years,
    timing: inputs.timing,
  });
  return annuity.ok ? finite(retentionGain(inputs) / annuity.value / costBase) : annuity;
}
