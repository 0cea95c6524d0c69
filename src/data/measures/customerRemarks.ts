import { customerKey } from "../../core/customers/customerKey";
import type { Remark } from "../dataset";

const leadingZeros = /^0+(?=.)/;
const isPadded = (id: string | number): boolean => typeof id === "string" && /^\s*0/.test(id);

/**
 * What the rule of who is the same customer (`customerKey`) did: ids written in several ways that are one customer,
 * and ids that differ by leading zeros alone, which are two.
 */
export function customerRemarks(customers: readonly (string | number)[], forms: number): readonly Remark[] {
  const padded = customers.filter(isPadded).map(customerKey);
  const keys = new Set(padded.length === 0 ? [] : customers.map(customerKey));
  const pairs = padded.filter(
    (key) => leadingZeros.test(key) && keys.has(key.replace(leadingZeros, "")),
  ).length;
  const joined = forms - customers.length;
  return [
    ...(joined > 0 ? [{ say: "joinedSpellings", count: joined } as const] : []),
    ...(pairs > 0 ? [{ say: "leadingZeros", count: pairs } as const] : []),
  ];
}
