import { finite } from "../numeric/finite";
import { fail, type Outcome, succeed } from "../outcome";
import type { Timing } from "./timing";
import { timingFactor } from "./timingFactor";

export interface Acquisition {
  /** Contribution margin per customer and year; any amount. */
  readonly annualMargin: number;
  /** Share of customers kept from one year to the next, 0 to 1. */
  readonly retentionRate: number;
  /** What it costs to win the customer, once, today; 0 or more. */
  readonly acquisitionCost: number;
  /** A year; above -1. */
  readonly discountRate: number;
  readonly timing: Timing;
}

/**
 * Years' margins that earn back what a customer cost, discounted and thinned by churn:
 * n = ln(1 - A(1 - q) / (m b)) / ln q with q = r / (1 + d), and A / (m b) at q = 1
 * (docs/mathematics.md, "Discounted value", vector D-PAY). The year in progress counts in part, along the
 * same curve: with nobody kept (q = 0) a cost below the first margin is earned at once. Unavailable where all
 * margins to come are worth no more than the cost.
 */
export function acquisitionPayback(acquisition: Acquisition): Outcome<number> {
  const { annualMargin, retentionRate, acquisitionCost, discountRate, timing } = acquisition;
  if (acquisitionCost === 0) return succeed(0);
  const firstMargin = annualMargin * timingFactor(timing, retentionRate, discountRate);
  const margins = acquisitionCost / firstMargin;
  // q - 1, from the small differences themselves.
  const decline = (retentionRate - 1 - discountRate) / (1 + discountRate);
  if (firstMargin <= 0 || margins * decline <= -1) {
    return fail({ kind: "unavailable", reason: "neverEarned", facts: { cost: acquisitionCost } });
  }
  const indistinguishableFromOne = Math.abs(decline) * (margins + 1) < Number.EPSILON / 2;
  if (indistinguishableFromOne) return finite(margins);
  const logarithmOfRatio =
    decline < -0.5 ? Math.log(retentionRate / (1 + discountRate)) : Math.log1p(decline);
  return finite(Math.log1p(margins * decline) / logarithmOfRatio);
}
