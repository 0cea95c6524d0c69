import type { CellError } from "./cell";
import type { FunctionTexts } from "./functionTexts";
import { isBlank } from "./isBlank";
import type { ListParameter } from "./parameter";
import { readCell } from "./readCell";

/**
 * A row or column of numbers. Empty cells at its end are cut, those before count as 0; one empty cell alone is 0.
 * The first value that cannot be used is the error of the whole list.
 */
export function readList(
  parameter: ListParameter & { readonly name: string },
  cells: readonly (readonly unknown[])[],
  texts: FunctionTexts,
): readonly number[] | CellError {
  const { name } = parameter;
  const columns = cells[0]!.length;
  if (cells.length > 1 && columns > 1) {
    return { error: "#VALUE!", message: texts.notAList(name, cells.length, columns) };
  }
  const line = columns > 1 ? cells[0]! : cells.map((row) => row[0]);
  let length = line.length;
  while (length > 1 && isBlank(line[length - 1])) length -= 1;
  const numbers: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const value = isBlank(line[index]) ? 0 : line[index];
    const number = readCell(parameter, name, value, texts);
    if (typeof number !== "number") {
      const called = length > 1 ? texts.inList(name, index + 1) : name;
      return readCell(parameter, called, value, texts) as CellError;
    }
    numbers.push(number);
  }
  return numbers;
}
