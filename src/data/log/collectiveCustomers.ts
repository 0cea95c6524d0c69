import { plainHeader } from "../columns/plainHeader";
import { knownWords } from "../columns/words/knownWords";
import type { LogRows } from "./logRows";

const { collective } = knownWords.cells;
const initials = new Set(collective.map((word) => word.charAt(0)));
/** By the first letter, and because none of the words holds a digit as customer numbers do. */
const mayBeCollective = (id: string): boolean =>
  !/\d/.test(id) && initials.has((/[\p{L}\p{N}]/u.exec(id)?.[0] ?? "").toLowerCase());

/** More of the rows than one customer has, as a rule. */
const largeShare = 0.1;
/** In a log of a few customers a tenth is nothing. */
const leastCustomers = 20;

/** Ids that seem to stand for many customers: by their name, or because they have over a tenth of the rows. */
export function collectiveCustomers(rows: LogRows): readonly (string | number)[] {
  const counts = new Int32Array(rows.customers.length);
  for (let row = 0; row < rows.count; row += 1) counts[rows.customer[row]!]! += 1;
  const isLarge = (number: number): boolean =>
    rows.customers.length >= leastCustomers && counts[number]! > rows.count * largeShare;
  // The whole name must be such a word: "Diverse Brands A/S" is a customer.
  return rows.customers.filter(
    (id, number) =>
      isLarge(number) ||
      (typeof id === "string" && mayBeCollective(id) && collective.includes(plainHeader(id))),
  );
}
