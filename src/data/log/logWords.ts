import { otherWords } from "../columns/otherWords";
import type { RoleWords } from "../columns/roleWords";
import { knownWords } from "../columns/words/knownWords";

const { columns } = knownWords;

/** Headers of a list of purchases. */
export const logWords: RoleWords = [
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
  ["customer", [...columns.payingCustomer, ...columns.customer]],
];
