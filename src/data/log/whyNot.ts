import { holdsFault } from "../cells/holdsFault";
import { isTotalRow } from "../tables/isTotal";
import type { DropReason } from "../dataset";
import type { DataCell } from "../tables/selection";

/** Why a row does not count that is not whole: it has no amount where nothing else is wrong. */
export function whyNot(
  row: readonly DataCell[],
  used: readonly number[],
  key: string,
  date: number | null,
): DropReason {
  if (isTotalRow(row, key, date !== null)) return "total row";
  if (holdsFault(row, used)) return "error cell";
  if (key === "") return "no customer";
  return date === null ? "no usable date" : "no usable amount";
}
