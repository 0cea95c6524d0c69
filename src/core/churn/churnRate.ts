import { finite } from "../numeric/finite";
import { fail, type Outcome } from "../outcome";

/**
 * Share of customers lost in a period, in the unit of that period. With `end` null, lost of those present at the
 * start / start: the probability that a customer value needs. With `end`, lost / average of start and end
 * (docs/articles.md R53): a central rate, which may exceed 1. All three are 0 or more.
 * Division where there is nobody to divide by; argument where more are lost than were there, or where fewer
 * are left than start less lost (which is what an empty end cell would give;
 * docs/specification.md, "CHURNRATE").
 */
export function churnRate(lost: number, start: number, end: number | null): Outcome<number> {
  if (start === 0 && (end ?? 0) === 0) return fail({ kind: "division", reason: "noCustomers" });
  if (end === null) {
    return lost > start
      ? fail({ kind: "argument", reason: "moreLostThanStart", facts: { lost, start } })
      : finite(lost / start);
  }
  return end + lost < start * (1 - roundingOfFractions)
    ? fail({ kind: "argument", reason: "endBelowStartLessLost", facts: { lost, start, end } })
    : finite(lost / (start / 2 + end / 2));
}

/** Customers may be fractions (averages), whose sums round: 0.7 + 0.1 is below 0.8. */
const roundingOfFractions = 1e-12;
