import type { RowLedger } from "../dataset";
import type { LogRows } from "./logRows";

/** The rows of a log without some of them, marked by 1; the ledger says why they are left out. */
export function withoutRows(rows: LogRows, left: Uint8Array, reasons: RowLedger["dropped"]): LogRows {
  const kept = Int32Array.from({ length: rows.count }, (_, row) => row).filter((row) => left[row] !== 1);
  const whole = (column: Int32Array): Int32Array => kept.map((row) => column[row]!);
  const real = (column: Float64Array): Float64Array => Float64Array.from(kept, (row) => column[row]!);
  return {
    ...rows,
    count: kept.length,
    customer: whole(rows.customer),
    day: whole(rows.day),
    amount: real(rows.amount),
    margin: rows.margin === null ? null : real(rows.margin),
    document: rows.document === null ? null : whole(rows.document),
    ledger: { ...rows.ledger, kept: kept.length, dropped: [...rows.ledger.dropped, ...reasons] },
  };
}
