import type { DropReason } from "../dataset";
import type { LogRows } from "./logRows";
import { withoutRows } from "./withoutRows";

/** The rows of a log without those of some customers, who are given as their ids are first written. */
export function withoutCustomers(
  rows: LogRows,
  ids: readonly (string | number)[],
  reason: DropReason,
): LogRows {
  const unwanted = new Set(ids);
  const isUnwanted = Uint8Array.from(rows.customers, (id) => (unwanted.has(id) ? 1 : 0));
  const left = new Uint8Array(rows.count);
  let count = 0;
  for (let row = 0; row < rows.count; row += 1) {
    left[row] = isUnwanted[rows.customer[row]!]!;
    count += left[row]!;
  }
  return withoutRows(rows, left, [{ reason, count }]);
}
