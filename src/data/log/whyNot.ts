import { isFault } from "../isFault";
import { isTotalRow } from "../isTotal";
import type { DataCell } from "../selection";

/** Why a row does not count; null where it does. */
export function whyNot(
  row: readonly DataCell[],
  used: readonly number[],
  key: string,
  date: number | null,
  value: number | null,
): string | null {
  if (isTotalRow(row, key, date !== null)) return "total row";
  for (const column of used) if (isFault(row[column] ?? null)) return "error cell";
  if (key === "") return "no customer";
  if (date === null) return "no usable date";
  return value === null ? "no usable amount" : null;
}
