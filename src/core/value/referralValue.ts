import { finite } from "../numeric/finite";
import { fail, type Outcome } from "../outcome";
import { lifelongMultiple } from "./lifelongMultiple";

export interface Referrer {
  /** Value of a customer before acquisition cost; any amount. */
  readonly customerValue: number;
  /** Customers won through one customer in a year, 0 or more. */
  readonly referralsPerYear: number;
  /** A year, 0 to 1. */
  readonly retentionRate: number;
  /** A year; above -1. */
  readonly discountRate: number;
}

/**
 * Value of a customer with those whom the customer brings: the first generation, V (1 + rho), and all of them,
 * V / (1 - rho), where rho = referrals * (1 + d) / (1 + d - r) is the discounted number won over a lifetime
 * (docs/articles.md R09 and R34; docs/specification.md, "REFERRALVALUE"). Infinite without end to the
 * lifetime; all generations are infinite where rho is 1 or more.
 */
export function referralValue(referrer: Referrer): {
  readonly firstGeneration: Outcome<number>;
  readonly allGenerations: Outcome<number>;
} {
  const { customerValue, referralsPerYear, retentionRate, discountRate } = referrer;
  const yearsOfReferrals = lifelongMultiple({ retentionRate, discountRate, timing: "begin" });
  if (!yearsOfReferrals.ok) return { firstGeneration: yearsOfReferrals, allGenerations: yearsOfReferrals };
  const won = referralsPerYear * yearsOfReferrals.value;
  return {
    firstGeneration: finite(customerValue * (1 + won)),
    allGenerations:
      won < 1 ? finite(customerValue / (1 - won)) : fail({ kind: "infinite", reason: "divergent" }),
  };
}
