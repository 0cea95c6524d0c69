import { finite } from "../numeric/finite";
import { fail } from "../outcome";
import type { Outcome } from "../outcome";
import { marginMultiple } from "../value/marginMultiple";
import { retentionGain } from "./retentionGain";
import type { RetentionGain } from "./retentionGain";

/**
 * The flat yearly cut of a cost base, from year 1 and before tax, that is worth as much as a better retention:
 * a share of `costBase`, PV(extra margin) / (cost base * sum of (1 + d)^-t) (seed rows R22 and R50; specification.md
 * 1, COSTCUTEQUIVALENT). Division without a cost base; "infinite" where it overflows.
 */
export function costCutEquivalent(gain: RetentionGain, costBase: number): Outcome<number> {
  if (costBase === 0) return fail({ kind: "division", reason: "noCostBase" });
  const worth = retentionGain(gain);
  if (!worth.ok) return worth;
  const annuity = marginMultiple({
    retentionRate: 1,
    discountRate: gain.discountRate,
    growth: 0,
    periods: gain.years,
    timing: "end",
  });
  return annuity.ok ? finite(worth.value / annuity.value / costBase) : annuity;
}
