import { finite } from "../numeric/finite";
import { fail } from "../outcome";
import type { Outcome } from "../outcome";
import { customerMargin } from "./customerMargin";
import { eachImpactYear } from "./eachImpactYear";
import { retentionGain } from "./retentionGain";
import type { RetentionGain } from "./retentionGain";

/**
 * The extra new customers a year that are worth as much as a better retention: PV(extra margin) / PV(margin of
 * one extra customer won in every year and kept at today's churn), customers averaged over the year (seed row R08;
 * specification.md 1, ACQUISITIONEQUIVALENT). Division where a new customer brings no margin; "infinite" where it
 * overflows.
 */
export function acquisitionEquivalent(gain: RetentionGain): Outcome<number> {
  const worth = retentionGain(gain);
  if (!worth.ok) return worth;
  const oneEachYear = worthOfOneEachYear(gain);
  if (oneEachYear === 0) return fail({ kind: "division", reason: "noMargin" });
  return finite(worth.value / oneEachYear);
}

function worthOfOneEachYear(gain: RetentionGain): number {
  const oneEachYear = { customers: 0, newCustomers: 1, annualCost: 0, oneOffCost: 0, timing: "end" } as const;
  let worth = 0;
  eachImpactYear({ ...gain, ...oneEachYear }, ({ year, openingBefore, closingBefore, discountFactor }) => {
    if (year === 0) return;
    worth += customerMargin(gain, year) * ((openingBefore + closingBefore) / 2) * discountFactor;
  });
  return worth;
}
