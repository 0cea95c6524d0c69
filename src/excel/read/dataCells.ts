import type { DataCell } from "../../data/cells/dataCell";

/** Between two yields. */
const cellsAtOnce = 5_000;

/**
 * Values as Excel gives them made cells of data, in place, since a million rows need not stand in memory twice: a
 * blank is null, an error an object. `types` tells errors from texts that look like them; null where nothing does.
 */
export function* dataCells(
  values: unknown[][],
  types: readonly (readonly string[])[] | null,
): Generator<void, DataCell[][]> {
  const rowsAtOnce = Math.ceil(cellsAtOnce / Math.max(1, values[0]?.length ?? 1));
  for (let row = 0; row < values.length; row += 1) {
    if (row % rowsAtOnce === 0) yield;
    const cells = values[row]!;
    for (let column = 0; column < cells.length; column += 1) {
      if (cells[column] === "") cells[column] = null;
      else if (types?.[row]?.[column] === "Error") cells[column] = { fault: String(cells[column]) };
    }
  }
  return values as DataCell[][];
}
