import type { Timing } from "./timing";

/**
 * b of docs/specification.md, "Value path": what the first year's margin is worth today under a timing, for a
 * customer kept with `retentionRate` a year.
 */
export function timingFactor(timing: Timing, retentionRate: number, discountRate: number): number {
  switch (timing) {
    case "begin":
      return 1;
    case "mid":
      return 1 / Math.sqrt(1 + discountRate);
    case "end":
      return 1 / (1 + discountRate);
    case "average":
      return (1 + retentionRate) / (2 * (1 + discountRate));
    case "renewal":
      return retentionRate / (1 + discountRate);
  }
}
