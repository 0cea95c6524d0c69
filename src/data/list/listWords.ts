import { otherWords } from "../columns/otherWords";
import type { RoleWords } from "../columns/roleWords";
import { knownWords } from "../columns/words/knownWords";

const { columns } = knownWords;

/** Headers of a customer list. */
export const listWords: RoleWords = [
  [null, otherWords],
  ["end", columns.end],
  ["start", columns.start],
  ["churned", columns.churned],
  // Months and years are read.
  [null, columns.tenureInDays],
  ["tenure", columns.tenure],
  ["satisfaction", columns.satisfaction],
  ["currency", columns.currency],
  ["segment", [...columns.segment, ...columns.segmentOfList]],
  ["margin_amount", columns.margin],
  ["revenue", columns.revenue],
  ["customer", [...columns.payingCustomer, ...columns.customer]],
];
