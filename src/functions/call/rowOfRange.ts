import type { CellError } from "./cell";
import type { FunctionTexts } from "../texts/functionTexts";
import { isBlank } from "./isBlank";
import type { RangeArgument } from "./rangeArgument";
import { readCell } from "./readCell";

/**
 * The numbers of one row of a range, an empty cell being 0. The first that cannot be used is the error of the row.
 */
export function rowOfRange(
  { parameter, cells }: RangeArgument,
  row: number,
  texts: FunctionTexts,
): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const [index, came] of cells[row]!.entries()) {
    const value = isBlank(came) ? 0 : came;
    const number = readCell(parameter, parameter.name, value, texts);
    if (typeof number !== "number") {
      return readCell(parameter, texts.inList(parameter.name, index + 1), value, texts) as CellError;
    }
    numbers.push(number);
  }
  return numbers;
}
