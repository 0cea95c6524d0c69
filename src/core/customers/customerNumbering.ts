import type { CustomerId } from "./customerId";
import { customerKey } from "./customerKey";
import { formNumbering } from "./formNumbering";

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
  const formOf = formNumbering();
  const numbersOfForms: number[] = [];
  const numberOf = (id: CustomerId): number => {
    if (id === null) return -1;
    const form = formOf(id);
    if (form === numbersOfForms.length) numbersOfForms.push(byKey(id));
    return numbersOfForms[form]!;
  };
  return { numberOf, customers };
}
