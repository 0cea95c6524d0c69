import { fail, type Outcome, succeed } from "../outcome";
import { bisect } from "./bisect";
import { cumulative } from "./cumulative";

/**
 * The rate above -1 at which yearly flows (year 0 first) have a present value of 0. Given where the flows change sign
 * exactly once, for then there is exactly one rate (Descartes; -1000, 100, 100, 50 has -50 %), or where the
 * cumulative flow does, for then there is exactly one of 0 or more (Norstrom 1972; a total of exactly 0 counts as a
 * change there). Years without money are no change. Otherwise unavailable: no rate, or several (-1000, 2300, -1320 has
 * 10 % and 20 %; docs/specification.md, "Internal rate of return").
 */
export function internalRateOfReturn(flows: readonly number[]): Outcome<number> {
  if (!flows.every(Number.isFinite)) return fail({ kind: "infinite", reason: "notFinite" });
  const first = flows.findIndex((flow) => flow !== 0);
  if (first < 0) return fail({ kind: "unavailable", reason: "noSingleRate" });
  const paid = flows.slice(first);
  const sums = cumulative(paid);
  const isSingle = signChanges(paid) === 1 || signChanges(sums) + (sums.at(-1) === 0 ? 1 : 0) === 1;
  if (!isSingle) return fail({ kind: "unavailable", reason: "noSingleRate" });
  const startsAbove = paid[0]! > 0;
  const isBefore = (factor: number): boolean => presentValue(paid, factor) > 0 === startsAbove;
  let upper = 1;
  while (isBefore(upper) && upper < Infinity) upper *= 2;
  const discountFactor = bisect(isBefore, 0, upper, 0);
  return succeed(1 / discountFactor - 1);
}

const presentValue = (flows: readonly number[], discountFactor: number): number =>
  flows.reduceRight((sum, flow) => sum * discountFactor + flow, 0);

function signChanges(numbers: readonly number[]): number {
  const signs = numbers.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
