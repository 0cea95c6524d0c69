import type { CellArea } from "../case/sheet/sheetPlan";

/** A range for this one request: Excel need not remember it, so no message is sent to make it forget. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();
