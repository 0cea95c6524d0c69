import { succeed } from "../../core/outcome";
import type { ExcelOutcome } from "../excelProblem";
import { runExcel } from "../runExcel";

/** Tells the address of the cells, without their sheet, whenever people select others, as long as the page lives. */
export const watchSelection = (listener: (address: string) => void): Promise<ExcelOutcome<null>> =>
  runExcel(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => listener(address));
    await context.sync();
    return succeed(null);
  });
