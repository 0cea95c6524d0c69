import type { CustomerId } from "../customers/customerId";
import { customerNumbering } from "../customers/customerNumbering";
import { fail, type Outcome, succeed } from "../outcome";

export interface ListComparison {
  /** Each customer once: those before in their order, then the new ones in theirs. */
  readonly customers: readonly { readonly customer: string | number; readonly status: CustomerStatus }[];
  /** Lost / before; division where there was nobody before. */
  readonly rate: Outcome<number>;
}

export type CustomerStatus = "kept" | "lost" | "new";

/**
 * Two lists of customers, before and after: |A without B| / |A| (docs/mathematics.md, "Churn"). A customer
 * counts once in each; entries without a customer are passed over.
 */
export function compareLists(before: readonly CustomerId[], after: readonly CustomerId[]): ListComparison {
  const { numberOf, customers } = customerNumbering();
  before.forEach(numberOf);
  const wereThere = customers.length;
  const areThere = new Set(after.map(numberOf));
  const listed = customers.map((customer, number) => {
    const status: CustomerStatus = number >= wereThere ? "new" : areThere.has(number) ? "kept" : "lost";
    return { customer, status };
  });
  const lost = listed.filter(({ status }) => status === "lost").length;
  const rate: Outcome<number> =
    wereThere === 0 ? fail({ kind: "division", reason: "noCustomers" }) : succeed(lost / wereThere);
  return { customers: listed, rate };
}
