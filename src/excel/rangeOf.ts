import type { CellArea } from "../case/sheetPlan";

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
