import type { Cell } from "./cell";
import { cellOfRange } from "./cellOfRange";
import { englishTexts } from "./englishTexts";
import type { FunctionDefinition } from "./functionDefinition";
import type { FunctionTexts } from "./functionTexts";
import { isCellError } from "./isCellError";
import { isRangeArgument } from "./isRangeArgument";
import type { ArgumentValue } from "./parameter";
import { readArgument } from "./readArgument";
import { resultCell } from "./resultCell";
import { resultShape } from "./resultShape";

/**
 * A function's result for its arguments in the order of the formula: one cell, or, where an argument is a range,
 * a rectangle of them, combined as Excel's operators do. An error stands in its own cell, the leftmost argument's
 * first, and the others are computed. Never throws.
 */
export function evaluate(
  definition: FunctionDefinition,
  given: readonly unknown[],
  texts: FunctionTexts = englishTexts,
): Cell | Cell[][] {
  try {
    return evaluateOrThrow(definition, given, texts);
  } catch {
    return { error: "#VALUE!", message: texts.failed };
  }
}

function evaluateOrThrow(
  { parameters, compute }: FunctionDefinition,
  given: readonly unknown[],
  texts: FunctionTexts,
): Cell | Cell[][] {
  const came = parameters.map((parameter, index) => readArgument(parameter, given[index], texts));
  const values: Record<string, ArgumentValue> = {};
  const cellAt = (row: number, column: number): Cell => {
    for (let index = 0; index < came.length; index += 1) {
      const parameter = parameters[index]!;
      const argument = came[index]!;
      const value = isRangeArgument(argument)
        ? cellOfRange(parameter, argument, row, column, texts)
        : argument;
      if (isCellError(value)) return value;
      values[parameter.name] = value;
    }
    return resultCell(compute(values), texts);
  };
  const ranges = came.filter(isRangeArgument);
  if (ranges.length === 0) return cellAt(0, 0);
  const { rows, columns } = resultShape(ranges);
  if (rows * columns > mostCells) return { error: "#VALUE!", message: texts.tooLarge(rows, columns) };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cellAt(row, column)),
  );
}

/** As many cells as Excel hands to an add-in at once (resource limits of Office Add-ins). */
const mostCells = 5_000_000;
