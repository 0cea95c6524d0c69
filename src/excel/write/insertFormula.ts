import { succeed } from "../../core/outcome";
import { type ExcelOutcome, refuseInExcel } from "../excelProblem";
import { runExcel } from "../runExcel";

/** Types a formula (English, with commas) into the active cell if that is empty; gives the cell's address. */
export const insertFormula = (formula: string): Promise<ExcelOutcome<string>> =>
  runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas");
    await context.sync();
    if (cell.formulas[0]?.[0] !== "") return refuseInExcel("cell in use");
    cell.formulas = [[formula]];
    await context.sync();
    return succeed(cell.address);
  });
