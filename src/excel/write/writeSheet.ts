import type { SheetPlan } from "../../case/sheet/sheetPlan";
import { succeed } from "../../core/outcome";
import { type ExcelOutcome, codeOf, excelFailure, refuseInExcel } from "../excelProblem";
import { freeSheetName } from "./freeSheetName";
import { rangeOf } from "../rangeOf";
import { runExcel } from "../runExcel";
import { supports } from "../supports";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeLooks } from "./writeLooks";
import { writePage } from "./writePage";
import { writeRules } from "./writeRules";

/** A sheet that stands; the id stays when people rename it. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes the plan on a new sheet and shows it, in two round trips; nothing else in the workbook is touched, and
 * where the API can, one Undo takes it back. Where it fails, what was begun is taken away again.
 */
export async function writeSheet(plan: SheetPlan): Promise<ExcelOutcome<WrittenSheet>> {
  const before = await readWorkbook();
  if (!before.ok) return before;
  const { isProtected, isReadOnly, isManual } = before.value;
  if (isReadOnly) return refuseInExcel("read-only workbook");
  if (isProtected) return refuseInExcel("protected workbook");
  const taken = [...before.value.names];
  let grouped = supports("1.20");
  for (;;) {
    const name = freeSheetName(plan.name, taken);
    try {
      return succeed(await addSheet(plan, name, { isManual, grouped }));
    } catch (error) {
      const code = codeOf(error);
      const isTaken = code === "ItemAlreadyExists";
      if (!isTaken) await removeSheet(plan, name);
      if (!isTaken && !(grouped && code === "UndoNotSupported")) return excelFailure(error);
      if (isTaken) taken.push(name);
      else grouped = false;
    }
  }
}

interface WorkbookBefore {
  readonly names: readonly string[];
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
  readonly isManual: boolean;
}

const readWorkbook = (): Promise<ExcelOutcome<WorkbookBefore>> =>
  runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    workbook.application.load("calculationMode");
    workbook.worksheets.load("items/name");
    await context.sync();
    return succeed({
      names: workbook.worksheets.items.map(({ name }) => name),
      isProtected: workbook.protection.protected,
      isReadOnly: workbook.readOnly,
      isManual: workbook.application.calculationMode === "Manual",
    });
  });

/** The name is final from the start: renaming, moving and hiding cannot be undone on the desktop. */
const addSheet = (
  plan: SheetPlan,
  name: string,
  { isManual, grouped }: { readonly isManual: boolean; readonly grouped: boolean },
): Promise<WrittenSheet> =>
  Excel.run({ ...(grouped ? { mergeUndoGroup: true } : {}) }, async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id,name");
    writeCells(sheet, plan);
    writeLooks(sheet, plan);
    for (const planned of plan.names) sheet.names.add(planned.name, rangeOf(sheet, planned.area));
    writeRules(sheet, plan);
    writePage(sheet, plan);
    writeCharts(sheet, plan);
    if (isManual) sheet.calculate(true);
    sheet.activate();
    rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: 1 }).select();
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });

/** Takes away what a failed write has left, and only that: a sheet of this name that holds nothing but the plan. */
const removeSheet = (plan: SheetPlan, name: string): Promise<ExcelOutcome<null>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) return succeed(null);
    const isOurs =
      used.isNullObject || (used.rowCount <= plan.rowCount && used.columnCount <= plan.columnCount);
    if (isOurs) sheet.delete();
    await context.sync();
    return succeed(null);
  });
