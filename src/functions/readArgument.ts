import type { CellError } from "./cell";
import type { FunctionTexts } from "./functionTexts";
import { isBlank } from "./isBlank";
import type { ArgumentValue, Parameter } from "./parameter";
import type { RangeArgument } from "./rangeArgument";
import { readCell } from "./readCell";
import { readList } from "./readList";

/**
 * An argument as Excel sends it: null where it was left out, a bare value, or rows of cells (one row of one cell
 * for a single value, for every parameter is declared a matrix).
 */
export function readArgument(
  parameter: Parameter & { readonly name: string },
  came: unknown,
  texts: FunctionTexts,
): ArgumentValue | CellError | RangeArgument {
  const { name, otherwise } = parameter;
  if (came === null || came === undefined) {
    return otherwise === undefined ? { error: "#VALUE!", message: texts.missing(name) } : otherwise;
  }
  if (!Array.isArray(came)) {
    return parameter.kind === "list"
      ? readList(parameter, [[came]], texts)
      : readCell(parameter, name, came, texts);
  }
  const cells = came as readonly unknown[][];
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (!(columns > 0 && cells.every((row) => Array.isArray(row) && row.length === columns))) {
    return { error: "#VALUE!", message: texts.notARange(name) };
  }
  if (parameter.kind === "list") return readList(parameter, cells, texts);
  if (rows > 1 || columns > 1) return { cells, rows, columns };
  return readCell(parameter, name, isBlank(cells[0]![0]) ? 0 : cells[0]![0], texts);
}
