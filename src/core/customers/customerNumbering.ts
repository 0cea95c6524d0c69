import type { CustomerId } from "./customerId";
import { customerKey } from "./customerKey";
import { idNumbers } from "./idNumbers";
import { textNumbers } from "./textNumbers";

export interface CustomerNumbering {
  /** The number of a customer who was numbered from an id written just like this; -1 for any other. */
  readonly find: (id: string | number) => number;
  /** The same number for the same customer, counted from 0 in the order of asking; -1 for none. */
  readonly numberOf: (id: CustomerId) => number;
  /** Each customer by number, as first written. */
  readonly customers: readonly (string | number)[];
  /** In how many ways the customers are written. */
  readonly forms: () => number;
}

/** Numbers customers as they come, so that what is known of each can stand in arrays. Keys are dear: one a form. */
export function customerNumbering(): CustomerNumbering {
  const byForm = idNumbers();
  const byKey = textNumbers();
  const customers: (string | number)[] = [];
  let forms = 0;
  const number = (id: string | number): number => {
    const key = customerKey(id);
    const known = byKey.find(key);
    if (known >= 0) return known;
    byKey.keep(key, customers.length);
    return customers.push(id) - 1;
  };
  const numberOf = (id: CustomerId): number => {
    if (id === null) return -1;
    const known = byForm.find(id);
    if (known >= 0) return known;
    const found = number(id);
    byForm.keep(id, found);
    forms += 1;
    return found;
  };
  return { find: byForm.find, numberOf, customers, forms: () => forms };
}
