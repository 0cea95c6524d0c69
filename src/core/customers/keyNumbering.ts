import { customerKey } from "./customerKey";
import { textNumbers } from "./textNumbers";

export interface KeyNumbering {
  /** The same number for the same customer, counted from 0 in the order of asking. */
  readonly numberOf: (id: string | number) => number;
  /** Each customer by number, as first written. */
  readonly customers: readonly (string | number)[];
}

/** Numbers customers by their keys; the key is dear, so that each form of an id is best asked for once. */
export function keyNumbering(): KeyNumbering {
  const { find, keep } = textNumbers();
  const customers: (string | number)[] = [];
  const numberOf = (id: string | number): number => {
    const key = customerKey(id);
    const known = find(key);
    if (known >= 0) return known;
    keep(key, customers.length);
    return customers.push(id) - 1;
  };
  return { numberOf, customers };
}
