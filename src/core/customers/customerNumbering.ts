import type { CustomerId } from "./customerId";
import { customerKey } from "./customerKey";
import { textNumbers } from "./textNumbers";

export interface CustomerNumbering {
  /** The same number for the same customer, counted from 0 in the order of asking; -1 for none. */
  readonly numberOf: (id: CustomerId) => number;
  /** Each customer by number, as first written. */
  readonly customers: readonly (string | number)[];
}

/** Numbers customers as they come, so that what is known of each can stand in arrays. */
export function customerNumbering(): CustomerNumbering {
  const numbers = new Map<string, number>();
  const customers: (string | number)[] = [];
  const byKey = (id: string | number): number => {
    const key = customerKey(id);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, customers.length);
    return customers.push(id) - 1;
  };
  // The key is dear, and most ids were seen before just as written.
  const writtenTexts = textNumbers();
  const writtenNumbers = new Map<number, number>();
  const numberOf = (id: CustomerId): number => {
    if (id === null) return -1;
    if (typeof id === "number") {
      const known = writtenNumbers.get(id);
      if (known !== undefined) return known;
      const number = byKey(id);
      writtenNumbers.set(id, number);
      return number;
    }
    const known = writtenTexts.find(id);
    if (known >= 0) return known;
    const number = byKey(id);
    writtenTexts.keep(id, number);
    return number;
  };
  return { numberOf, customers };
}
