import type { ErrorCell } from "./cell";
import type { FunctionTexts } from "../texts/functionTexts";
import type { CellBlock } from "./rangeArgument";

/** An argument of rows of cells: a rectangle, at least one cell. */
export function readBlock(
  name: string,
  came: readonly unknown[],
  texts: FunctionTexts,
): CellBlock | ErrorCell {
  const cells = came as readonly unknown[][];
  const columns = cells[0]?.length ?? 0;
  return columns > 0 && cells.every((row) => Array.isArray(row) && row.length === columns)
    ? { cells, rows: cells.length, columns }
    : { error: "#VALUE!", message: texts.notARange(name) };
}
