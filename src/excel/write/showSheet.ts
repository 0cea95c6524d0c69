import { succeed, type Outcome } from "../../core/outcome";
import { runExcel } from "../runExcel";

/** Brings a sheet to the front. */
export const showSheet = (sheetId: string): Promise<Outcome<null>> =>
  runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
    return succeed(null);
  });
