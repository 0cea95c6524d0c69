import { finite } from "../numeric/finite";
import { fail, type Outcome } from "../outcome";

/** Revenue of the customers present at the start of a period, and what became of it. All are 0 or more. */
export interface RevenueBridge {
  readonly start: number;
  /** Lost from customers who stay. */
  readonly contraction: number;
  /** Lost with customers who leave. */
  readonly churned: number;
  /** Won from customers who stay. */
  readonly expansion: number;
}

export interface RevenueRetention {
  /** (start - contraction - churned) / start, at most 1. */
  readonly gross: Outcome<number>;
  /** The same + expansion / start. */
  readonly net: Outcome<number>;
}

/**
 * Gross and net revenue retention (docs/mathematics.md, "Churn"; SaaS Metrics Standards Board). Division
 * without revenue at the start; argument where more is lost than there was.
 */
export function revenueRetention({
  start,
  contraction,
  churned,
  expansion,
}: RevenueBridge): RevenueRetention {
  const both = (outcome: Outcome<number>): RevenueRetention => ({ gross: outcome, net: outcome });
  if (start === 0) return both(fail({ kind: "division", reason: "noRevenue" }));
  const kept = 1 - contraction / start - churned / start;
  if (kept < -roundingOfAmounts) {
    const facts = { start, contraction, churned };
    return both(fail({ kind: "argument", reason: "lossesAboveStart", facts }));
  }
  const left = Math.max(0, start - contraction - churned);
  return { gross: finite(left / start), net: finite(left / start + expansion / start) };
}

/** Amounts may be fractions, whose sums round: 0.1 + 0.2 is above 0.3. */
const roundingOfAmounts = 1e-12;
