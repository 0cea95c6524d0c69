import type { ColumnRole } from "./columnRole";
import { knownWords } from "./words/knownWords";

/**
 * Words that a header of each role may hold, in the languages of `knownWords`. The first line with a hit has the
 * column, so the narrow ones come first; null is for columns of none of the roles.
 */
export type RoleWords = readonly (readonly [ColumnRole | null, readonly string[]])[];

const { columns, others } = knownWords;

/** Headers of what no kind of table is read for. */
const otherWords: readonly string[] = [...Object.values(others).flat(), ...columns.discount];

const customerWords: readonly string[] = [...columns.payingCustomer, ...columns.customer, ...columns.bareId];

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
  ["revenue", columns.planPrice],
  ["segment", [...columns.segment, ...columns.segmentOfList]],
  ["margin_amount", columns.margin],
  ["revenue", columns.revenue],
  ["customer", customerWords],
];

/** Headers of revenue by period, beside the periods. */
export const wideWords: RoleWords = [
  [null, otherWords],
  ["currency", columns.currency],
  ["segment", [...columns.segment, ...columns.segmentOfList]],
  ["customer", customerWords],
];

/** Headers of a list of purchases. */
export const logWords: RoleWords = [
  ["status", [...columns.status, ...columns.rowStatus]],
  ["discount", columns.discount],
  [null, otherWords],
  ["date", columns.date],
  ["amount", columns.rowAmount],
  ["price", columns.price],
  ["quantity", columns.quantity],
  ["margin_amount", columns.margin],
  ["amount", columns.amount],
  ["currency", columns.currency],
  ["segment", columns.segment],
  ["customer", columns.payingCustomer],
  ["document", columns.document],
  ["customer", customerWords],
];
