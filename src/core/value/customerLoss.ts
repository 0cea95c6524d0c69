import { finite } from "../numeric/finite";
import type { Outcome } from "../outcome";
import { lifelongMultiple } from "./lifelongMultiple";

export interface LostCustomer {
  /** Contribution margin of the customer in a year; any amount. */
  readonly annualMargin: number;
  /** A year, 0 to 1. */
  readonly retentionRate: number;
  /** A year; above -1. */
  readonly discountRate: number;
  /** What an equal customer costs to win, typed positive; null where the customer is not replaced. */
  readonly replacementCost: number | null;
}

/**
 * What losing a customer costs today, this year's margin being earned already: m r / (1 + d - r), or the cost of
 * an equal one where that is less, for a customer who is replaced costs the replacement and no longer the lost
 * margins (docs/articles.md R13; docs/specification.md, "CUSTOMERLOSS"). Negative for a customer who loses
 * money. Infinite where the margins never fade and nobody replaces them.
 */
export function customerLoss(lost: LostCustomer): Outcome<number> {
  const { annualMargin, retentionRate, discountRate, replacementCost } = lost;
  const multiple = lifelongMultiple({ retentionRate, discountRate, timing: "renewal" });
  if (!multiple.ok) return replacementCost !== null && annualMargin > 0 ? finite(replacementCost) : multiple;
  return finite(Math.min(annualMargin * multiple.value, replacementCost ?? Infinity));
}
