import { finite } from "../numeric/finite";
import type { Outcome } from "../outcome";
import { marginMultiple, type MarginStream } from "./marginMultiple";

export interface CustomerRelation extends MarginStream {
  /** Contribution margin per customer in the first period; any amount. */
  readonly margin: number;
  /** What it costs to win the customer, once, today; typed positive. */
  readonly acquisitionCost: number;
}

/**
 * Value of a customer who stays with a retention rate: margin * b * (1 - q^N) / (1 - q) - acquisition cost
 * (docs/specification.md, "Value path" and "CLV.RETENTION"; Fader & Hardie, note 024, for begin, end and
 * renewal). An amount of money; infinite where the sum has no end (q of 1 or more, forever) or overflows.
 */
export function retentionValue(relation: CustomerRelation): Outcome<number> {
  const multiple = marginMultiple(relation);
  return multiple.ok ? finite(relation.margin * multiple.value - relation.acquisitionCost) : multiple;
}
