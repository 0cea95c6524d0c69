import { type ColumnProfile, follows } from "./columnProfile";
import { hasWord } from "./hasWord";
import { knownWords } from "./words/knownWords";

const { columns } = knownWords;

const points = { purchase: 2, plain: 2, entered: 1, other: 0, ofCustomer: -3 };

/**
 * How much speaks for a date as the day of a purchase: its header says so, or nothing but that it is a date; a date
 * that is the same in all rows of a customer is one of the customer, such as the day on which it went paperless.
 */
export function dateEvidence(date: ColumnProfile, customer: ColumnProfile | undefined): number {
  const says = hasWord(date.plain, columns.purchaseDay) || hasWord(date.plain, columns.document);
  const isPlain = !date.plain.includes(" ");
  const isEntered = hasWord(date.plain, columns.date) && hasWord(date.plain, columns.enteredDay);
  const named = says ? points.purchase : isPlain ? points.plain : isEntered ? points.entered : points.other;
  return named + (customer !== undefined && follows(date, customer) ? points.ofCustomer : 0);
}
