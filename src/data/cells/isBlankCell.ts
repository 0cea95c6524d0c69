import type { DataCell } from "../tables/selection";

/** Whether a cell holds nothing to be seen. */
export const isBlankCell = (cell: DataCell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");
