import type { CustomerId } from "./customerId";
import { textNumbers } from "./textNumbers";

export interface CustomerNumbering {
  /** The same number for the same customer, counted from 0 in the order of asking; -1 for none, or a blank text. */
  readonly numberOf: (id: CustomerId) => number;
  /** Each customer by number, as first written. */
  readonly customers: readonly (string | number)[];
  /** In how many ways the customers are written; a number and its text are two. */
  readonly forms: () => number;
}

/** Stands behind the text of a number: a blank, so that the key is the same, and none that a cell's text ends with. */
const mark = "\v";

/** Numbers customers as they come, so that what is known of each can stand in arrays. */
export function customerNumbering(): CustomerNumbering {
  const texts = textNumbers();
  const numbers = new Map<number, number>();
  const customers: (string | number)[] = [];
  let forms = 0;
  const find = (id: string | number): number =>
    typeof id === "string" ? texts.find(id) : (numbers.get(id) ?? -1);
  const numberOf = (id: CustomerId): number => {
    if (id === null) return -1;
    const known = find(id);
    if (known >= 0) return known;
    if (typeof id === "string" && id.trim() === "") return -1;
    forms += 1;
    if (typeof id === "number") texts.find(`${id}${mark}`);
    const like = texts.alike();
    const number = like >= 0 ? like : customers.push(id) - 1;
    texts.keep(number);
    if (typeof id === "number") numbers.set(id, number);
    return number;
  };
  return { numberOf, customers, forms: () => forms };
}
