import type { ICellData } from "@univerjs/core";
import { SetRowHiddenMutation } from "@univerjs/sheets";
import type { CellFile, SheetFile, WorkbookFile } from "../file/workbookFile";
import { addName } from "./names";
import type { Book } from "./book";
import { cellInput, textCell } from "./cellInput";
import { loadCells, mapArea } from "./cells";
import type { Sheet } from "./sheet";
import { toEngineStyle } from "./styles";
import { addTable } from "./tables";
import { pixels } from "./units";

/** Loads a file's sheets into the open workbook; they replace the empty sheet of a new workbook. */
export function loadBook(book: Book, file: WorkbookFile): void {
  const empty = book.sheets();
  const placeholder = (index: number) => `loading ${index}`;
  empty.forEach((sheet, index) => sheet.facade.setName(placeholder(index)));
  const sheets = file.sheets.map((sheet) => addSheetFile(book, sheet));
  const active = sheets[file.activeSheet] ?? sheets[0];
  if (active) book.activate(active);
  empty.forEach((sheet) => book.deleteSheet(sheet));
  for (const name of file.names) addName(book, name);
}

/** Adds one sheet with everything that the file has for it. */
export function addSheetFile(book: Book, file: SheetFile): Sheet {
  const sheet = book.addSheet(file.name);
  const spilled = new Set(file.cells.filter(({ spill }) => spill !== undefined).flatMap(spilledPlaces));
  loadCells(
    book,
    sheet,
    file.cells.filter(({ row, column }) => spilled.size === 0 || !spilled.has(placeOf(row, column))),
    engineCell,
  );
  for (const [column, width] of Object.entries(file.columnWidths))
    sheet.facade.setColumnWidths(Number(column), 1, pixels(width));
  for (const [row, height] of Object.entries(file.rowHeights))
    sheet.facade.setRowHeightsForced(Number(row), 1, pixels(height));
  if (file.hiddenRows.length > 0) hideRows(book, sheet, file.hiddenRows);
  if (file.frozenRows > 0) sheet.facade.setFrozenRows(file.frozenRows);
  if (file.frozenColumns > 0) sheet.facade.setFrozenColumns(file.frozenColumns);
  if (!file.showGridlines) sheet.facade.setHiddenGridlines(true);
  for (const merge of file.merges)
    sheet.facade.getRange(merge.row, merge.column, merge.rows, merge.columns).merge();
  for (const table of file.tables) addTable(book, sheet, table);
  sheet.validations.push(...file.validations.map(copyOf));
  sheet.conditionalFormats.push(...file.conditionalFormats.map(copyOf));
  sheet.charts.push(...file.charts.map(copyOf));
  Object.assign(sheet.page, file.page);
  book.changed();
  return sheet;
}

function hideRows(book: Book, sheet: Sheet, rows: readonly number[]): void {
  const columns = { startColumn: 0, endColumn: sheet.facade.getMaxColumns() - 1 };
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, ...columns }));
  book.engine.command(SetRowHiddenMutation.id, { subUnitId: sheet.id, ranges });
}

/** A copy, so that changes to the open workbook do not change the file. */
const copyOf = <Value extends object>(value: Value): Value => ({ ...value });

const placeOf = (row: number, column: number): string => `${row},${column}`;

/** The other cells that a formula spills into, whose values are results and not contents. */
const spilledPlaces = ({ row, column, spill }: CellFile): readonly string[] =>
  spill === undefined
    ? []
    : mapArea({ row, column, ...spill }, placeOf)
        .flat()
        .slice(1);

const engineCell = (cell: CellFile): ICellData => ({
  ...contentOf(cell),
  ...(cell.style ? { s: toEngineStyle(cell.style) } : {}),
});

function contentOf(cell: CellFile): ICellData {
  if (cell.formula !== undefined) return cellInput(cell.formula);
  if (cell.error !== undefined) return cellInput(cell.error);
  return typeof cell.value === "string" ? textCell(cell.value) : cellInput(cell.value);
}
