import type { Steps } from "../steps/steps";
import type { LogRows } from "./logRows";
import { matchCreditNotes } from "./matchCreditNotes";
import { withoutRows } from "./withoutRows";

/**
 * The rows without the credit notes up to a day that take back a purchase whole, and without these purchases. The
 * other credit notes stay and are taken off the revenue.
 */
export function* withoutCreditNotes(rows: LogRows, upTo: number): Steps<LogRows> {
  const { notes, purchases } = yield* matchCreditNotes(rows, upTo);
  if (notes.length === 0) return rows;
  const left = new Uint8Array(rows.count);
  for (const row of [...notes, ...purchases]) left[row] = 1;
  return withoutRows(rows, left, [
    { reason: "credit note matched", count: notes.length },
    { reason: "purchase taken back by a credit note", count: purchases.length },
  ]);
}
