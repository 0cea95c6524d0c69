import { succeed } from "../../core/outcome";
import type { ExcelOutcome } from "../excelProblem";
import { freeSheetName } from "./freeSheetName";
import { runExcel } from "../runExcel";
import { textAsTyped } from "./textAsTyped";

/** A list as plain cells, header row first; one number format a column. */
export interface SampleList {
  readonly sheetName: string;
  readonly cells: readonly (readonly (string | number)[])[];
  readonly formats: readonly string[];
}

/** Puts the list on a new sheet as a table, selected; gives the sheet's name. */
export const insertSample = ({ sheetName, cells, formats }: SampleList): Promise<ExcelOutcome<string>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      sheetName,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, cells.length, formats.length);
    range.numberFormat = cells.map((row, index) =>
      row.map((_, column) => (index === 0 ? "General" : formats[column]!)),
    );
    range.values = cells.map((row) =>
      row.map((cell) => (typeof cell === "string" ? textAsTyped(cell) : cell)),
    );
    formats.forEach((_, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthOf(cells, column);
    });
    sheet.tables.add(range, true);
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    range.select();
    await context.sync();
    return succeed(name);
  });

/** In points: wide enough for the longest cell, and for the header with its filter button. */
const widthOf = (cells: SampleList["cells"], column: number): number =>
  6 * Math.max(...cells.map((row, index) => String(row[column]).length + (index === 0 ? 4 : 1)));
