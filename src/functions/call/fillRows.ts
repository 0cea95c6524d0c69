import type { Cell } from "./cell";
import type { Columns, DefinitionOf } from "../functionDefinition";
import type { FunctionTexts } from "../texts/functionTexts";
import { isRangeArgument } from "./isRangeArgument";
import { mostCells } from "./mostCells";
import type { ReadArgument } from "./readArguments";
import { resultCell } from "./resultCell";
import { resultShape } from "./resultShape";
import { valuesAt } from "./valuesAt";

/**
 * k numbers side by side, one row for each row of the arguments; these may be single cells or columns. An error
 * of a row's arguments stands in all its cells.
 */
export function fillRows(
  { compute, result }: DefinitionOf<Columns>,
  came: readonly ReadArgument[],
  texts: FunctionTexts,
): Cell | Cell[][] {
  const ranges = came.map(({ argument }) => argument).filter(isRangeArgument);
  const wide = ranges.find(({ parameter, columns }) => parameter.kind !== "rows" && columns > 1);
  if (wide) return { error: "#VALUE!", message: texts.notAColumn(wide.parameter.name, wide.columns) };
  const { rows } = resultShape(ranges);
  const columns = result.length;
  if (rows * columns > mostCells) return { error: "#VALUE!", message: texts.tooLarge(rows, columns) };
  const values = valuesAt(came, texts);
  return Array.from({ length: rows }, (_row, row) => {
    const found = values(row, 0);
    if (!found.ok) return result.map(() => found.error);
    const outcomes = compute(found.values);
    return result.map((_name, column) => resultCell(outcomes[column]!, texts));
  });
}
