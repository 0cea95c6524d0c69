import type { LogRows } from "./logRows";
import { withoutRows } from "./withoutRows";

/** The rows of a log without those of some customers, who are given as their ids are first written. */
export function withoutCustomers(rows: LogRows, ids: readonly (string | number)[], reason: string): LogRows {
  const unwanted = new Set(ids);
  const isUnwanted = Uint8Array.from(rows.customers, (id) => (unwanted.has(id) ? 1 : 0));
  const left = Uint8Array.from({ length: rows.count }, (_, row) => isUnwanted[rows.customer[row]!]!);
  const count = left.reduce((sum, mark) => sum + mark, 0);
  return withoutRows(rows, left, [{ reason, count }]);
}
