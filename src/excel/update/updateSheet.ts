import { cellsName, inputsName, unpackRecord } from "../../case/update/caseRecord";
import { caseUpdate, type CaseUpdate } from "../../case/update/caseUpdate";
import { horizonAsFound } from "../../case/update/foundSheet";
import { relative } from "../../case/sheet/reference";
import type { SheetPlan } from "../../case/sheet/sheetPlan";
import { fail, succeed } from "../../core/outcome";
import { type ExcelOutcome, codeOf, excelFailure, refuseInExcel } from "../excelProblem";
import { relaySheet } from "./relaySheet";
import { runExcel } from "../runExcel";
import type { StandingSheet } from "../write/standingSheet";
import { supports } from "../supports";
import { writeCells } from "../write/writeCells";
import type { WrittenSheet } from "../write/writeSheet";

export interface UpdatedSheet {
  readonly sheet: WrittenSheet;
  readonly plan: SheetPlan;
  /** Labels of lines that people changed: whose inputs stay, and that have no input any more. */
  readonly kept: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Writes a new plan over a case sheet, in two round trips, and where the API can as one Undo. Inputs that people
 * changed stay as they are, on whatever row their line has now, and so do all cells that are none of ours. Where the
 * plan needs a cell that people use, or rows were moved, nothing is written. The plan is asked for with the horizon
 * that people have put on the sheet, if they have.
 */
export async function updateSheet(
  planFor: (asFound: { readonly horizon?: number }) => SheetPlan,
  sheetId: string,
): Promise<ExcelOutcome<UpdatedSheet>> {
  const standing = await readStanding(sheetId);
  if (!standing.ok) return standing;
  const { found, sheet } = standing.value;
  const update = caseUpdate(planFor(horizonAsFound(found)), found);
  if (update === null) return refuseInExcel("lines moved");
  if (update.inTheWay.length > 0)
    return fail({ room: "excel", reason: "cells in the way", cells: named(update) });
  for (const grouped of supports("1.20") ? [true, false] : [false]) {
    try {
      await overwrite(update, standing.value, grouped);
      break;
    } catch (error) {
      if (!grouped || codeOf(error) !== "UndoNotSupported") return excelFailure(error);
    }
  }
  const { plan, kept, lost } = update;
  return succeed({ sheet, plan, kept, lost });
}

const shown = 5;
const named = ({ inTheWay }: CaseUpdate): string =>
  inTheWay.slice(0, shown).map(relative).join(", ") + (inTheWay.length > shown ? ", ..." : "");

const readStanding = (sheetId: string): Promise<ExcelOutcome<StandingSheet>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
    const [inputs, cells] = [inputsName, cellsName].map((name) =>
      sheet.names.getItem(name).getRange().load("values"),
    );
    sheet.load("id,name");
    sheet.names.load("items/name");
    sheet.charts.load("items/name");
    range.load("formulas,values");
    await context.sync();
    const texts = (record: Excel.Range | undefined): readonly string[] =>
      (record?.values ?? []).map((row) => String(row[0]));
    return succeed({
      sheet: { id: sheet.id, name: sheet.name },
      found: {
        formulas: range.formulas as unknown[][],
        values: range.values as unknown[][],
        record: unpackRecord(texts(inputs), texts(cells)),
      },
      names: sheet.names.items.map(({ name }) => name),
      charts: sheet.charts.items.map(({ name }) => name),
    });
  });

const overwrite = (update: CaseUpdate, standing: StandingSheet, grouped: boolean): Promise<void> =>
  Excel.run({ ...(grouped ? { mergeUndoGroup: true } : {}) }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(standing.sheet.id);
    if (update.isSameLayout) writeCells(sheet, update.plan, null);
    else relaySheet(sheet, update, standing);
    sheet.activate();
    await context.sync();
  });
