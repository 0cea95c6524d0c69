import { fail, succeed } from "../outcome";
import type { Outcome } from "../outcome";
import { bisect } from "./bisect";
import { cumulative } from "./cumulative";

/**
 * The rate at which yearly flows (year 0 first) have a present value of 0. Given only where the cumulative flow
 * changes sign exactly once, for then there is exactly one rate of 0 or more (Norstrom 1972); a total of
 * exactly 0 counts as a change, years without money between do not. Otherwise unavailable: no rate, or several
 * (-1000, 2300, -1320 has 10 % and 20 %; specification.md 2, rule 6).
 */
export function internalRateOfReturn(flows: readonly number[]): Outcome<number> {
  if (!flows.every(Number.isFinite)) return fail({ kind: "infinite", reason: "notFinite" });
  const paid = flows.slice(flows.findIndex((flow) => flow !== 0));
  if (signChanges(cumulative(paid)) !== 1) return fail({ kind: "unavailable", reason: "noSingleRate" });
  const startsAbove = (paid[0] ?? 0) > 0;
  const discountFactor = bisect((factor) => presentValue(paid, factor) > 0 === startsAbove, 0, 1, 0);
  return succeed(1 / discountFactor - 1);
}

const presentValue = (flows: readonly number[], discountFactor: number): number =>
  flows.reduceRight((sum, flow) => sum * discountFactor + flow, 0);

function signChanges(sums: readonly number[]): number {
  const signs = sums.map(Math.sign).filter((sign, year) => sign !== 0 || year === sums.length - 1);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
