import { succeed } from "../core/outcome";
import type { Cell } from "./cell";
import type { DefinitionOf } from "./functionDefinition";
import type { FunctionTexts } from "./functionTexts";
import { isRangeArgument } from "./isRangeArgument";
import { mostCells } from "./mostCells";
import type { ReadArgument } from "./readArguments";
import { resultCell } from "./resultCell";
import type { TableCell } from "./tableResult";
import { valuesAt } from "./valuesAt";

/** One value or a table, from lists and single cells. */
export function fillTable(
  { compute }: DefinitionOf<"table">,
  came: readonly ReadArgument[],
  texts: FunctionTexts,
): Cell | Cell[][] {
  const range = came.map(({ argument }) => argument).find(isRangeArgument);
  if (range) {
    const { parameter, rows, columns } = range;
    return { error: "#VALUE!", message: texts.notSingle(parameter.name, rows, columns) };
  }
  const found = valuesAt(came, texts)(0, 0);
  if (!found.ok) return found.error;
  const outcome = compute(found.values);
  if (!outcome.ok) return resultCell(outcome, texts);
  const { value } = outcome;
  const cell = (each: TableCell): Cell => resultCell(typeof each === "object" ? each : succeed(each), texts);
  if (!isRows(value)) return cell(value);
  const columns = value[0]?.length ?? 0;
  if (value.length * columns > mostCells) {
    return { error: "#VALUE!", message: texts.tooLarge(value.length, columns) };
  }
  return value.map((row) => row.map(cell));
}

const isRows = (value: unknown): value is readonly (readonly TableCell[])[] => Array.isArray(value);
