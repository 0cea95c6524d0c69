import type { CustomerId } from "./customerId";
import { formNumbering } from "./formNumbering";
import { keyNumbering, type KeyNumbering } from "./keyNumbering";

export interface CustomerNumbering extends Pick<KeyNumbering, "customers"> {
  /** The same number for the same customer, counted from 0 in the order of asking; -1 for none. */
  readonly numberOf: (id: CustomerId) => number;
}

/** Numbers customers as they come, so that what is known of each can stand in arrays. */
export function customerNumbering(): CustomerNumbering {
  const formOf = formNumbering();
  const byKey = keyNumbering();
  const numbers: number[] = [];
  const numberOf = (id: CustomerId): number => {
    if (id === null) return -1;
    const form = formOf(id);
    if (form === numbers.length) numbers.push(byKey.numberOf(id));
    return numbers[form]!;
  };
  return { numberOf, customers: byKey.customers };
}
