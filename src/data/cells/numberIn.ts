import type { DataCell } from "../tables/selection";

/** The number of a cell; null where it holds none. */
export const numberIn = (cell: DataCell | undefined): number | null =>
  typeof cell === "number" ? cell : null;
