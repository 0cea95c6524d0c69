import type { RowLedger } from "../dataset";
import { withDropped } from "../measures/rowLedger";
import type { LogRows } from "./logRows";

/** The rows of a log without some of them, marked by 1; the ledger says why they are left out. */
export function withoutRows(rows: LogRows, left: Uint8Array, reasons: RowLedger["dropped"]): LogRows {
  const count = reasons.reduce((kept, reason) => kept - reason.count, rows.count);
  const compact = <Column extends Int32Array | Float64Array>(column: Column, to: Column): Column => {
    let kept = 0;
    for (let row = 0; row < rows.count; row += 1) {
      if (left[row] === 1) continue;
      to[kept] = column[row]!;
      kept += 1;
    }
    return to;
  };
  const whole = (column: Int32Array): Int32Array => compact(column, new Int32Array(count));
  const real = (column: Float64Array): Float64Array => compact(column, new Float64Array(count));
  return {
    ...rows,
    count,
    customer: whole(rows.customer),
    day: whole(rows.day),
    amount: real(rows.amount),
    margin: rows.margin === null ? null : real(rows.margin),
    document: rows.document === null ? null : whole(rows.document),
    undone: null,
    ledger: withDropped(rows.ledger, reasons),
  };
}
