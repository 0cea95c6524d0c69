import type { Selection } from "./selection";

/** Rows as columns. */
export const turned = (cells: Selection["cells"]): Selection["cells"] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));
