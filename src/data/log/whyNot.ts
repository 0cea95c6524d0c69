import { type DataCell, holdsError } from "../cells/dataCell";
import { isTotalRow } from "../columns/isTotal";
import type { DropReason } from "../dataset";

/** Why a row does not count that is not whole: it has no amount where nothing else is wrong. */
export function whyNot(
  row: readonly DataCell[],
  used: readonly number[],
  key: string,
  date: number | null,
): DropReason {
  if (isTotalRow(row, key, date !== null)) return "total row";
  if (holdsError(row, used)) return "error cell";
  if (key === "") return "no customer";
  return date === null ? "no usable date" : "no usable amount";
}
