import type { Outcome } from "../../core/outcome";
import type { Cell } from "./cell";
import type { ArgumentValue } from "../parameter";
import type { FunctionTexts } from "../texts/functionTexts";
import { isRangeArgument } from "./isRangeArgument";
import { mostCells } from "./mostCells";
import type { ReadArgument } from "./readArguments";
import { resultCell } from "./resultCell";
import { resultShape } from "./resultShape";
import { valuesAt } from "./valuesAt";

/** One value, or, where an argument is a range, a rectangle of them, combined as Excel's operators do. */
export function spill(
  compute: (given: Readonly<Record<string, ArgumentValue>>) => Outcome<unknown>,
  came: readonly ReadArgument[],
  texts: FunctionTexts,
): Cell | Cell[][] {
  const values = valuesAt(came, texts);
  const cellAt = (row: number, column: number): Cell => {
    const found = values(row, column);
    return found.ok ? resultCell(compute(found.values), texts) : found.error;
  };
  const ranges = came.map(({ argument }) => argument).filter(isRangeArgument);
  if (ranges.length === 0) return cellAt(0, 0);
  const { rows, columns } = resultShape(ranges);
  if (rows * columns > mostCells) return { error: "#VALUE!", message: texts.tooLarge(rows, columns) };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cellAt(row, column)),
  );
}
