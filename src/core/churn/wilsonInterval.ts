import { inverseNormal } from "../numeric/inverseNormal";
import { fail, type Outcome, succeed } from "../outcome";

/**
 * Wilson's score interval for a churn rate (Wilson, JASA 22, 1927, 209-212) of `lost` out of `customers`, at a
 * `confidence` between 0 and 1: the rates p with |lost/n - p| = z * sqrt(p(1 - p)/n). Nobody lost: lower is
 * exactly 0; all lost: upper is exactly 1. Division without customers; argument outside these ranges.
 */
export function wilsonInterval(
  lost: number,
  customers: number,
  confidence: number,
): Outcome<{ readonly lower: number; readonly upper: number }> {
  if (!(confidence > 0 && confidence < 1)) {
    return fail({ kind: "argument", reason: "confidenceOutsideRange", facts: { confidence } });
  }
  if (customers === 0) return fail({ kind: "division", reason: "noCustomers" });
  if (!(lost >= 0 && lost <= customers)) {
    return fail({ kind: "argument", reason: "moreLostThanCustomers", facts: { lost, customers } });
  }
  // From the tail, which keeps the digits of a confidence near 1.
  const score = inverseNormal((1 - confidence) / 2);
  const weight = score ** 2 / customers;
  const upperLimit = (share: number): number =>
    (2 * share + weight + Math.sqrt(weight ** 2 + 4 * share * (1 - share) * weight)) / (2 * (1 + weight));
  const share = lost / customers;
  const upper = lost === customers ? 1 : upperLimit(share);
  // The two limits are the roots of one quadratic; their product is share^2 / (1 + weight).
  const lower = lost === 0 ? 0 : share ** 2 / ((1 + weight) * upper);
  return succeed({ lower, upper });
}
