import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** The size of the area that a formula fills, where it is more than its own cell. */
export function spillOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): { rows: number; columns: number } | null {
  const ranges = book.engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const range = ranges[book.engine.workbook.getId()]?.[sheet.id]?.[row]?.[column];
  if (!range) return null;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  return rows * columns > 1 ? { rows, columns } : null;
}
