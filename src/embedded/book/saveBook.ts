import type { IObjectArrayPrimitiveType } from "@univerjs/core";
import type { CellFile, SheetFile, WorkbookFile } from "../file/workbookFile";
import type { Book } from "./book";
import { mapArea, readFormula, readStyle, readValue, usedArea } from "./cells";
import type { Sheet } from "./sheet";
import { spillOf } from "./spillOf";
import { points } from "./units";

/** The open workbook as plain data for a file, formulas with their current values. */
export async function saveBook(book: Book): Promise<WorkbookFile> {
  await book.functions.settle();
  return {
    sheets: book.sheets().map((sheet) => sheetFile(book, sheet)),
    names: book.names,
    activeSheet: book.sheets().indexOf(book.activeSheet()),
  };
}

function sheetFile(book: Book, sheet: Sheet): SheetFile {
  const { facade } = sheet;
  const used = usedArea(book, sheet, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const freeze = facade.getFreeze();
  const worksheet = facade.getSheet();
  const rowData = worksheet.getRowManager().getRowData();
  const columnData = worksheet.getColumnManager().getColumnData();
  return {
    name: sheet.name(),
    cells: mapArea(used, (row, column) => cellFile(book, sheet, row, column))
      .flat()
      .filter((cell) => cell !== null),
    columnWidths: sizes(columnData, (entry) => entry.w),
    rowHeights: sizes(rowData, (entry) => entry.h),
    frozenRows: Math.max(0, freeze.ySplit),
    frozenColumns: Math.max(0, freeze.xSplit),
    showGridlines: !facade.hasHiddenGridLines(),
    hiddenRows: Object.entries(rowData).flatMap(([row, entry]) => (entry?.hd ? [Number(row)] : [])),
    merges: facade.getMergeData().map((range) => {
      const { startRow, startColumn, endRow, endColumn } = range.getRange();
      return {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
    }),
    tables: sheet.tables,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    charts: sheet.charts,
    page: sheet.page,
  };
}

const sizes = <Entry>(
  data: IObjectArrayPrimitiveType<Entry>,
  size: (entry: Entry) => number | undefined,
): Record<number, number> =>
  Object.fromEntries(
    Object.entries(data as unknown as Record<string, Entry | undefined>).flatMap(([index, entry]) => {
      const length = entry === undefined ? undefined : size(entry);
      return length === undefined ? [] : [[index, points(length)]];
    }),
  );

function cellFile(book: Book, sheet: Sheet, row: number, column: number): CellFile | null {
  const value = readValue(book, sheet, row, column);
  const formula = readFormula(sheet, row, column);
  const style = readStyle(book, sheet, row, column);
  if (value === null && formula === null && Object.keys(style).length === 0) return null;
  const spill = formula === null ? null : spillOf(book, sheet, row, column);
  return {
    row,
    column,
    ...(value === null ? {} : typeof value === "object" ? { error: value.error } : { value }),
    ...(formula === null ? {} : { formula }),
    ...(spill ? { spill } : {}),
    ...(Object.keys(style).length > 0 ? { style } : {}),
  };
}
