import type { DataCell } from "../tables/selection";

/** Whether a cell holds a share of something, from 0 to below 1. */
export const isShare = (cell: DataCell | undefined): cell is number =>
  typeof cell === "number" && cell >= 0 && cell < 1;
