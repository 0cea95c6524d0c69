import { succeed } from "../../core/outcome";
import type { ExcelOutcome } from "../excelProblem";
import { runExcel } from "../runExcel";

/** Brings a sheet to the front. */
export const showSheet = (sheetId: string): Promise<ExcelOutcome<null>> =>
  runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
    return succeed(null);
  });
