import { isBlankCell } from "./isBlankCell";
import { isFault } from "./isFault";
import type { DataCell } from "../tables/selection";

/** What a cell says, such as the name of a segment, without blanks around it; null where it says nothing. */
export const wordIn = (cell: DataCell | undefined): string | null =>
  cell === undefined || isBlankCell(cell) || isFault(cell) ? null : String(cell).trim();
