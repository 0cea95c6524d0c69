import { type Outcome, succeed } from "../../core/outcome";
import type { Cell } from "./cell";
import type { DefinitionOf } from "../functionDefinition";
import type { FunctionTexts } from "../texts/functionTexts";
import { isRangeArgument } from "./isRangeArgument";
import { mostCells } from "./mostCells";
import type { ReadArgument } from "./readArguments";
import { resultCell } from "./resultCell";
import { spill } from "./spill";
import type { TableCell } from "./tableResult";
import { valuesAt } from "./valuesAt";

/** One value or a table, from lists and single cells; one value for each element of ranges, but no table. */
export function fillTable(
  { compute }: DefinitionOf<"table">,
  came: readonly ReadArgument[],
  texts: FunctionTexts,
): Cell | Cell[][] {
  const range = came.map(({ argument }) => argument).find(isRangeArgument);
  if (range) {
    let givesTable = false;
    // Where one cell gives a table, all of them are answered with an error below.
    const unused = succeed(null);
    const cells = spill(
      (given) => {
        if (givesTable) return unused;
        const outcome = compute(given);
        if (!outcome.ok) return outcome;
        if (!isRows(outcome.value)) return outcomeOf(outcome.value);
        givesTable = true;
        return unused;
      },
      came,
      texts,
    );
    const { parameter, rows, columns } = range;
    return givesTable ? { error: "#VALUE!", message: texts.notSingle(parameter.name, rows, columns) } : cells;
  }
  const found = valuesAt(came, texts)(0, 0);
  if (!found.ok) return found.error;
  const outcome = compute(found.values);
  if (!outcome.ok) return resultCell(outcome, texts);
  const { value } = outcome;
  if (!isRows(value)) return resultCell(outcomeOf(value), texts);
  const columns = value[0]?.length ?? 0;
  if (value.length * columns > mostCells) {
    return { error: "#VALUE!", message: texts.tooLarge(value.length, columns) };
  }
  return value.map((row) => row.map((cell) => resultCell(outcomeOf(cell), texts)));
}

const isRows = (value: unknown): value is readonly (readonly TableCell[])[] => Array.isArray(value);

const outcomeOf = (cell: TableCell): Outcome<unknown> => (typeof cell === "object" ? cell : succeed(cell));
