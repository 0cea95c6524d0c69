import type { CellError } from "./cell";
import { cellOfRange } from "./cellOfRange";
import type { FunctionTexts } from "../texts/functionTexts";
import { isCellError } from "./isCellError";
import { isRangeArgument } from "./isRangeArgument";
import type { ArgumentValue } from "../parameter";
import type { RangeArgument } from "./rangeArgument";
import type { ReadArgument } from "./readArguments";
import { rowOfRange } from "./rowOfRange";

type Found =
  | { readonly ok: true; readonly values: Readonly<Record<string, ArgumentValue>> }
  | { readonly ok: false; readonly error: CellError };

/**
 * The value of each argument for a cell of the result, or the leftmost argument's error. The object is used again
 * for the next cell.
 */
export function valuesAt(
  came: readonly ReadArgument[],
  texts: FunctionTexts,
): (row: number, column: number) => Found {
  const values: Record<string, ArgumentValue> = {};
  const found: Found = { ok: true, values };
  return (row, column) => {
    for (const { name, argument } of came) {
      const value = isRangeArgument(argument) ? partOf(argument, row, column, texts) : argument;
      if (isCellError(value)) return { ok: false, error: value };
      values[name] = value;
    }
    return found;
  };
}

const partOf = (
  range: RangeArgument,
  row: number,
  column: number,
  texts: FunctionTexts,
): number | string | readonly number[] | CellError =>
  range.parameter.kind === "rows" ? rowOfRange(range, row, texts) : cellOfRange(range, row, column, texts);
