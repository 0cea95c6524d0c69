import { fail, type Outcome, succeed } from "../outcome";
import { cumulative } from "./cumulative";

/**
 * Years until yearly flows (year 0 first) have paid themselves back for good: the last upward crossing of the
 * cumulative flow, straight within its year (docs/specification.md, "Payback"). 0 when it is never negative;
 * unavailable when it ends negative. Given present values, it is the discounted payback.
 */
export function payback(flows: readonly number[]): Outcome<number> {
  const sums = cumulative(flows);
  if ((sums.at(-1) ?? 0) < 0) return fail({ kind: "unavailable", reason: "neverPaysBack" });
  const year = sums.map((sum) => sum < 0).lastIndexOf(true) + 1;
  if (year === 0) return succeed(0);
  return succeed(year - (sums[year] ?? 0) / (flows[year] ?? 0));
}
