import { finite } from "../numeric/finite";
import type { Outcome } from "../outcome";
import { marginMultiple } from "./marginMultiple";
import type { Timing } from "./timing";

export interface CustomerLifetime {
  /** Revenue of a customer in a year; any amount. */
  readonly annualRevenue: number;
  /** Years that the customer stays; any real number of 0 or more. */
  readonly lifetimeYears: number;
  /** Contribution margin as a share of revenue; at most 1, may be negative. */
  readonly marginRate: number;
  /** What it costs to win the customer, once, today; typed positive. */
  readonly acquisitionCost: number;
  /** A year; above -1. */
  readonly discountRate: number;
  readonly timing: Timing;
}

/**
 * Value of a customer who certainly stays for a known lifetime, less the cost of winning him: revenue x length -
 * acquisition cost (docs/articles.md R55), with margin (docs/articles.md R06) and discounting when asked for:
 * revenue * margin * b * (1 - v^L) / (1 - v) - cost with v = 1 / (1 + d), exact at d = 0
 * (docs/specification.md, "CLV"). An amount of money; "infinite" where it overflows.
 */
export function customerLifetimeValue(lifetime: CustomerLifetime): Outcome<number> {
  const { annualRevenue, lifetimeYears, marginRate, acquisitionCost, discountRate, timing } = lifetime;
  const years = marginMultiple({
    retentionRate: 1,
    discountRate,
    growth: 0,
    periods: lifetimeYears,
    timing,
  });
  return years.ok ? finite(annualRevenue * marginRate * years.value - acquisitionCost) : years;
}
