import { fail, type Outcome, succeed } from "../outcome";
import { lifelongMultiple } from "./lifelongMultiple";

/** Customers of one level of satisfaction. */
export interface SatisfactionLevel {
  /** Their share of all customers, 0 to 1. */
  readonly share: number;
  /** Contribution margin per customer and year. */
  readonly annualMargin: number;
  /** A year, 0 to 1. */
  readonly retentionRate: number;
}

/** A level with what its average customer is worth, and what that adds to the value of the average customer. */
export interface ValuedLevel extends SatisfactionLevel {
  readonly value: number;
  readonly contribution: number;
}

/**
 * What the customers of each level are worth, m (1 + d) / (1 + d - r), and what they contribute to the average by
 * their share (docs/articles.md R09, R15 and R19; docs/specification.md, "SATISFACTIONVALUE"). Argument where
 * the shares do not add up to 1, within 1e-6; infinite where a level's customers never leave and nothing is
 * discounted.
 */
export function satisfactionValue(
  levels: readonly SatisfactionLevel[],
  discountRate: number,
): Outcome<readonly ValuedLevel[]> {
  const sum = levels.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) > roundingOfShares) {
    return fail({ kind: "argument", reason: "sharesDoNotAddUp", facts: { sum } });
  }
  const valued: ValuedLevel[] = [];
  for (const level of levels) {
    const { retentionRate } = level;
    const multiple = lifelongMultiple({ retentionRate, discountRate, timing: "begin" });
    if (!multiple.ok) return multiple;
    const value = level.annualMargin * multiple.value;
    valued.push({ ...level, value, contribution: level.share * value });
  }
  return succeed(valued);
}

/** Shares are typed with some digits: 0.333333 three times is enough, as is what doubles make of it. */
const roundingOfShares = 1e-6 + 4 * Number.EPSILON;
