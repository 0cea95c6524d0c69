import { finite } from "../numeric/finite";
import { geometricSum } from "../numeric/geometricSum";
import { fail, type Outcome } from "../outcome";
import type { Timing } from "./timing";
import { timingFactor } from "./timingFactor";

/** How long and how surely a customer's yearly margin comes, and what waiting for it costs. Rates share a period. */
export interface MarginStream {
  /** Share of customers kept from one period to the next, 0 to 1. */
  readonly retentionRate: number;
  /** Above -1. */
  readonly discountRate: number;
  /** Growth of the margin from period to period, above -1; the first margin counted has none. */
  readonly growth: number;
  /** Periods counted, any real number of 0 or more; Infinity for all to come. */
  readonly periods: number;
  readonly timing: Timing;
}

/**
 * What a customer with a first margin of 1 is worth: b * (1 - q^N) / (1 - q) with q = r(1 + g) / (1 + d), b * N at
 * q = 1 and b / (1 - q) without horizon (docs/specification.md, "Value path"; the margin multiple of Gupta &
 * Lehmann, Journal of Interactive Marketing 17, 2003, is the timing "renewal"). Infinite without horizon
 * where q is 1 or more, which includes what a double cannot tell from 1.
 */
export function marginMultiple(stream: MarginStream): Outcome<number> {
  const { retentionRate, discountRate, growth, periods, timing } = stream;
  const logarithmOfRatio = finiteLogarithm(retentionRate) + Math.log1p(growth) - Math.log1p(discountRate);
  if (periods === Infinity && logarithmOfRatio > -roundingAroundOne) {
    return fail({ kind: "infinite", reason: "divergent" });
  }
  return finite(timingFactor(timing, retentionRate, discountRate) * geometricSum(logarithmOfRatio, periods));
}

/** Where nobody is kept too, so that no periods at all are still worth 0. */
const finiteLogarithm = (rate: number): number => Math.max(Math.log(rate), -Number.MAX_VALUE);

/** Three logarithms of numbers around 1 are each rounded by half of this. */
const roundingAroundOne = 2 * Number.EPSILON;
