import type { CellError } from "./cell";
import type { FunctionTexts } from "../texts/functionTexts";
import { isBlank } from "./isBlank";
import type { ElementParameter } from "../parameter";
import type { RangeArgument } from "./rangeArgument";
import { readBlock } from "./readBlock";
import { readCell } from "./readCell";

/**
 * An argument as Excel sends it: a bare value, or rows of cells (one row of one cell for a single value, for every
 * parameter is declared a matrix).
 */
export function readArgument(
  parameter: ElementParameter & { readonly name: string },
  came: unknown,
  texts: FunctionTexts,
): number | string | CellError | RangeArgument {
  const { name } = parameter;
  if (!Array.isArray(came)) return readCell(parameter, name, came, texts);
  const block = readBlock(name, came, texts);
  if (!("cells" in block)) return block;
  if (block.rows > 1 || block.columns > 1) return { parameter, ...block };
  const only = block.cells[0]![0];
  return readCell(parameter, name, isBlank(only) ? 0 : only, texts);
}
