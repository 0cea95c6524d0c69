import type { DataCell } from "../tables/selection";

/** Whether a cell holds an error such as #N/A. */
export const isFault = (cell: DataCell): cell is { readonly fault: string } =>
  cell !== null && typeof cell === "object";
