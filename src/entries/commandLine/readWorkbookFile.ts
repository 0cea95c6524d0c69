import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { emptySheet } from "../../embedded/file/emptySheet";
import { readCsv } from "../../embedded/file/readCsv";
import { readXlsx } from "../../embedded/file/readXlsx";
import type { WorkbookFile } from "../../embedded/file/workbookFile";

/** A CSV or .xlsx file as a workbook; the sheet of a CSV gets the name given. */
export async function readWorkbookFile(file: string, csvSheetName: string): Promise<WorkbookFile> {
  const bytes = new Uint8Array(readFileSync(file));
  const isXlsx = extname(file).toLowerCase() === ".xlsx";
  const workbook = isXlsx
    ? await readXlsx(bytes)
    : { sheets: [readCsv(bytes, csvSheetName)], names: [], activeSheet: 0 };
  return workbook.sheets.length > 0 ? workbook : { ...workbook, sheets: [emptySheet(csvSheetName)] };
}
