import type { CheckKey } from "../../case/sheet/checkKey";
import type { CellPosition, SheetPlan } from "../../case/sheet/sheetPlan";
import { succeed } from "../../core/outcome";
import type { ExcelOutcome } from "../excelProblem";
import { rangeOf } from "../rangeOf";
import { runExcel } from "../runExcel";

/** What a case's sheet says; a result that is words, such as "none", is null. */
export interface CaseResults {
  readonly headline: string;
  readonly results: Readonly<Record<string, number | null>>;
  readonly checks: { readonly passed: number; readonly failed: readonly CheckKey[] };
}

/** Reads a written case back, in one round trip. */
export const readResults = (plan: SheetPlan, sheetId: string): Promise<ExcelOutcome<CaseResults>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = rangeOf(sheet, { row: 0, column: 0, rows: plan.rowCount, columns: plan.columnCount });
    range.load("values");
    await context.sync();
    const values = range.values as unknown[][];
    const at = ({ row, column }: CellPosition): unknown => values[row]?.[column];
    const number = (position: CellPosition): number | null => {
      const value = at(position);
      return typeof value === "number" ? value : null;
    };
    const headline = plan.cells.find(({ role }) => role === "headline");
    const failed = plan.checks.filter(({ flag }) => at(flag) !== 1).map(({ key }) => key);
    return succeed({
      headline: headline === undefined ? "" : String(at(headline)),
      results: Object.fromEntries(
        Object.entries(plan.results).map(([name, position]) => [name, number(position)]),
      ),
      checks: { passed: plan.checks.length - failed.length, failed },
    });
  });
