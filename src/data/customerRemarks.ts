import { customerKey } from "../core/customers/customerKey";
import { grouped } from "./grouped";

const leadingZeros = /^0+(?=.)/;
const isPadded = (id: string | number): boolean => typeof id === "string" && /^\s*0/.test(id);

/**
 * What the rule of who is the same customer (`customerKey`) did: ids written in several ways that are one customer,
 * and ids that differ by leading zeros alone, which are two.
 */
export function customerRemarks(customers: readonly (string | number)[], forms: number): readonly string[] {
  const padded = customers.filter(isPadded).map(customerKey);
  const keys = new Set(padded.length === 0 ? [] : customers.map(customerKey));
  const pairs = padded.filter(
    (key) => leadingZeros.test(key) && keys.has(key.replace(leadingZeros, "")),
  ).length;
  const joined = forms - customers.length;
  return [
    ...(joined > 0
      ? [
          `Customer ids that differ from another only in case, blanks around them, or number against text: ${grouped(joined)}. They count as the same customer.`,
        ]
      : []),
    ...(pairs > 0
      ? [
          `Customer ids that differ from another only in zeros at the front: ${grouped(pairs)}. They count as different customers.`,
        ]
      : []),
  ];
}
