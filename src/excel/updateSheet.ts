import { RECORD_NAME } from "../case/inputRecord";
import { hasLayout, keepInputs, type KeptPlan } from "../case/keepInputs";
import type { SheetPlan } from "../case/sheetPlan";
import { succeed, type Outcome } from "../core/outcome";
import { codeOf, excelFailure, refuseInExcel } from "./excelProblem";
import { rangeOf } from "./rangeOf";
import { runExcel } from "./runExcel";
import { supports } from "./supports";
import { writeCells } from "./writeCells";
import type { WrittenSheet } from "./writeSheet";

export interface UpdatedSheet extends KeptPlan {
  readonly sheet: WrittenSheet;
}

/**
 * Writes the plan over a case sheet of the same layout, in two round trips, and where the API can as one Undo.
 * Inputs that people changed stay as they are, and so do all cells that are none of the plan's. Refused where the
 * sheet's lines are not the plan's: nothing is written then.
 */
export async function updateSheet(plan: SheetPlan, sheetId: string): Promise<Outcome<UpdatedSheet>> {
  const read = await readCase(plan, sheetId);
  if (!read.ok) return read;
  const { plan: kept } = read.value;
  for (const grouped of supports("1.20") ? [true, false] : [false]) {
    try {
      await overwrite(kept, sheetId, grouped);
      return read;
    } catch (error) {
      if (!grouped || codeOf(error) !== "UndoNotSupported") return excelFailure(error);
    }
  }
  return read;
}

const readCase = (plan: SheetPlan, sheetId: string): Promise<Outcome<UpdatedSheet>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = rangeOf(sheet, { row: 0, column: 0, rows: plan.rowCount, columns: plan.columnCount });
    const record = sheet.names.getItem(RECORD_NAME).getRange();
    sheet.load("id,name");
    range.load("formulas");
    record.load("values");
    await context.sync();
    const cells = range.formulas as unknown[][];
    if (!hasLayout(plan, cells)) return refuseInExcel("other lines");
    const kept = keepInputs(
      plan,
      cells,
      record.values.map((row) => String(row[0])),
    );
    return succeed({ ...kept, sheet: { id: sheet.id, name: sheet.name } });
  });

const overwrite = (plan: SheetPlan, sheetId: string, grouped: boolean): Promise<void> =>
  Excel.run({ ...(grouped ? { mergeUndoGroup: true } : {}) }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    writeCells(sheet, plan, null);
    sheet.activate();
    await context.sync();
  });
