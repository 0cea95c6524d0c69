import { finite } from "../numeric/finite";
import { fail, type Outcome } from "../outcome";

/**
 * What a constant churn rate c makes of a lifetime (docs/mathematics.md, "Lifetime"): the expected number of
 * periods with the first one counted, 1/c; those still to come for a customer who has just renewed,
 * (1 - c)/c; under a steady loss, -1/ln(1 - c); until half are gone, ln(1/2)/ln(1 - c).
 */
export const lifetimeConventions = ["expected", "residual", "continuous", "half-life"] as const;

export type LifetimeConvention = (typeof lifetimeConventions)[number];

/** In periods of the rate, which is from 0 to 1. Division where nobody is lost. */
export function lifetime(churnRate: number, convention: LifetimeConvention): Outcome<number> {
  if (churnRate === 0) return fail({ kind: "division", reason: "noChurn" });
  switch (convention) {
    case "expected":
      return finite(1 / churnRate);
    case "residual":
      return finite((1 - churnRate) / churnRate);
    case "continuous":
      return finite(-1 / Math.log1p(-churnRate));
    case "half-life":
      return finite(-Math.LN2 / Math.log1p(-churnRate));
  }
}
