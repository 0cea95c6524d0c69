import type { CellError } from "./cell";
import type { FunctionTexts } from "../texts/functionTexts";
import { isBlank } from "./isBlank";
import type { RangeArgument } from "./rangeArgument";
import { readCell } from "./readCell";

/**
 * The value that a range contributes to one cell of the result: a single row serves every row and a single
 * column every column, as with Excel's operators; beyond its size it has none, which is #N/A.
 */
export function cellOfRange(
  { parameter, cells, rows, columns }: RangeArgument,
  row: number,
  column: number,
  texts: FunctionTexts,
): number | string | CellError {
  const ownRow = rows === 1 ? 0 : row;
  const ownColumn = columns === 1 ? 0 : column;
  if (ownRow >= rows || ownColumn >= columns) {
    return { error: "#N/A", message: texts.noPartner(parameter.name, rows, columns) };
  }
  const value = cells[ownRow]![ownColumn];
  return readCell(parameter, parameter.name, isBlank(value) ? 0 : value, texts);
}
