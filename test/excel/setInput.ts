import type { CellPosition } from "../../src/case/sheet/sheetPlan";
import { succeed } from "../../src/core/outcome";
import type { ExcelOutcome } from "../../src/excel/excelProblem";
import { runExcel } from "../../src/excel/runExcel";

/** Puts a number into an input of a written case; the sheet's formulas follow. */
export const setInput = (
  sheetId: string,
  { row, column }: CellPosition,
  value: number,
): Promise<ExcelOutcome<null>> =>
  runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
    return succeed(null);
  });
