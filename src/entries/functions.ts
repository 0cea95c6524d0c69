import type { Cell } from "../functions/cell";
import { all } from "../functions/all";
import { evaluate } from "../functions/evaluate";

/** Hands every function to Office. A page opened outside Excel has no CustomFunctions, and nothing to do. */
if (typeof CustomFunctions !== "undefined") {
  for (const definition of all) {
    CustomFunctions.associate(definition.id, (...given: unknown[]) => {
      const result = evaluate(definition, given);
      // Declared as a matrix, a result is always one: some versions refuse a bare value there.
      return Array.isArray(result) ? result.map((row) => row.map(officeCell)) : [[officeCell(result)]];
    });
  }
}

/** Errors of ours become Office's; values, and errors that came from Office, stay what they are. */
const officeCell = (cell: Cell): unknown =>
  typeof cell === "object" && "error" in cell
    ? new CustomFunctions.Error(cell.error as CustomFunctions.ErrorCode, cell.message)
    : cell;
