import type { LogRows } from "./logRows";
import { matchCreditNotes } from "./matchCreditNotes";

/**
 * The rows without the credit notes up to a day that take back a purchase whole, and without these purchases; the
 * ledger says how many. The other credit notes stay and are taken off the revenue.
 */
export function withoutCreditNotes(rows: LogRows, upTo: number): LogRows {
  const { notes, purchases } = matchCreditNotes(rows, upTo);
  if (notes.length === 0) return rows;
  const left = new Uint8Array(rows.count);
  for (const row of [...notes, ...purchases]) left[row] = 1;
  const kept = new Int32Array(rows.count - notes.length - purchases.length);
  let count = 0;
  for (let row = 0; row < rows.count; row += 1) {
    if (left[row] === 1) continue;
    kept[count] = row;
    count += 1;
  }
  const whole = (column: Int32Array): Int32Array => kept.map((row) => column[row]!);
  const real = (column: Float64Array): Float64Array => Float64Array.from(kept, (row) => column[row]!);
  return {
    ...rows,
    count,
    customer: whole(rows.customer),
    day: whole(rows.day),
    amount: real(rows.amount),
    margin: rows.margin === null ? null : real(rows.margin),
    document: rows.document === null ? null : whole(rows.document),
    ledger: {
      ...rows.ledger,
      kept: count,
      dropped: [
        ...rows.ledger.dropped,
        { reason: "credit note matched", count: notes.length },
        { reason: "purchase taken back by a credit note", count: purchases.length },
      ],
    },
  };
}
