import { all } from "../functions/definitions/all";
import type { Cell } from "../functions/call/cell";
import { englishFunctions } from "../locales/english/englishFunctions";
import { evaluate } from "../functions/call/evaluate";

/** Hands every function to Office. A page opened outside Excel has no CustomFunctions, and nothing to do. */
if (typeof CustomFunctions !== "undefined") {
  for (const definition of all) {
    CustomFunctions.associate(definition.id, (...given: unknown[]) =>
      officeCells(evaluate(definition, given, englishFunctions)),
    );
  }
}

/** Always a matrix, as the metadata declares, also of one cell. */
function officeCells(result: Cell | Cell[][]): unknown[][] {
  // One error object for each message: making them is what costs in a column of wrong cells.
  const errors = new Map<string, CustomFunctions.Error>();
  const officeCell = (cell: Cell): unknown => {
    // Values, and errors that came from Office, stay what they are.
    if (typeof cell !== "object" || !("error" in cell)) return cell;
    const key = cell.message ?? cell.error;
    const known = errors.get(key);
    if (known) return known;
    const error = new CustomFunctions.Error(cell.error as CustomFunctions.ErrorCode, cell.message);
    errors.set(key, error);
    return error;
  };
  return Array.isArray(result) ? result.map((row) => row.map(officeCell)) : [[officeCell(result)]];
}
