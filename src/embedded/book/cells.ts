import { type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { engineFormula } from "../engine/engineFormula";
import type { AreaFile, StyleFile } from "../file/workbookFile";
import type { Book } from "./book";
import { cellInput } from "./cellInput";
import { type CellValue, cellValue } from "./cellValue";
import { scopedName } from "./scopedName";
import type { Sheet } from "./sheet";
import { fromEngineStyle, toEngineStyle } from "./styles";

/** A matrix with the result of a function for each cell of an area. */
export const mapArea = <Value>(area: AreaFile, value: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => value(area.row + row, area.column + column)),
  );

const rawCell = (sheet: Sheet, row: number, column: number): Nullable<ICellData> =>
  sheet.facade.getSheet().getCellRaw(row, column);

/** The value of a cell, including one that was spilled into it by a formula elsewhere. */
export function readValue(book: Book, sheet: Sheet, row: number, column: number): CellValue {
  const own = rawCell(sheet, row, column);
  const spilled = book.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[
    book.engine.workbook.getId()
  ]?.[sheet.id]?.[row]?.[column];
  return cellValue(own?.f ? own : (spilled ?? own));
}

/** The formula of a cell as it was written, or null. */
export function readFormula(sheet: Sheet, row: number, column: number): string | null {
  const cell = rawCell(sheet, row, column);
  const kept = cell?.custom as KeptFormula | null | undefined;
  return cell?.f && kept?.entered === cell.f ? kept.written : (cell?.f ?? null);
}

/** The written formula and the engine's formula of a cell where the two differ. */
interface KeptFormula {
  readonly written: string;
  readonly entered: string;
}

export const readStyle = (book: Book, sheet: Sheet, row: number, column: number): StyleFile =>
  fromEngineStyle(
    book.engine.workbook
      .getWorkbook()
      .getStyles()
      .getStyleByCell(rawCell(sheet, row, column)),
  );

/** Writes what a person would type, cell by cell; null leaves a cell as it is. */
export const writeInputs = (
  book: Book,
  sheet: Sheet,
  area: AreaFile,
  inputs: (row: number, column: number) => unknown,
): void =>
  writeCells(book, sheet, area, (row, column) => {
    const input = inputs(row, column);
    return input === null ? null : cellInput(input);
  });

/** Properties that are left out are not changed. Written as a style, or the engine would remove the formulas. */
export function writeStyle(book: Book, sheet: Sheet, area: AreaFile, style: StyleFile): void {
  growTo(sheet, area);
  const s = toEngineStyle(style);
  book.engine.command(SetRangeValuesMutation.id, {
    subUnitId: sheet.id,
    cellValue: cellsOf(area, () => ({ s })),
    trigger: SetStyleCommand.id,
  });
}

/** Removes the style of cells. */
export function clearStyle(book: Book, sheet: Sheet, area: AreaFile): void {
  growTo(sheet, area);
  book.engine.command(SetRangeValuesMutation.id, {
    subUnitId: sheet.id,
    cellValue: cellsOf(area, () => ({ s: null })),
    trigger: SetStyleCommand.id,
  });
}

/** Writes cells in the engine's form, in one command. */
export function writeCells(
  book: Book,
  sheet: Sheet,
  area: AreaFile,
  cellAt: (row: number, column: number) => ICellData | null,
): void {
  growTo(sheet, area);
  const value = cellsOf(area, (row, column) => {
    const cell = cellAt(row, column);
    return cell?.f ? { ...cell, ...enteredFormula(book, sheet, cell.f) } : cell;
  });
  const { row, column, rows, columns } = area;
  const range = {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
  book.engine.command(SetRangeValuesCommand.id, { subUnitId: sheet.id, range, value });
}

/** Writes the cells of a file to an empty sheet; this is not a step that can be undone. */
export function loadCells<Given extends CellPlace>(
  book: Book,
  sheet: Sheet,
  cells: readonly Given[],
  toCell: (given: Given) => ICellData,
): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [1, 1];
  for (const given of cells) {
    const { row, column } = given;
    const cell = toCell(given);
    (cellValue[row] ??= {})[column] = cell.f ? { ...cell, ...enteredFormula(book, sheet, cell.f) } : cell;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  growTo(sheet, { row: 0, column: 0, rows, columns });
  book.engine.command(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function enteredFormula(book: Book, sheet: Sheet, written: string): ICellData {
  const entered = engineFormula(written, (name) => scopedName(book, sheet, name));
  return {
    f: entered,
    ...(entered === written ? {} : { custom: { written, entered } satisfies KeptFormula }),
  };
}

/** The engine's sparse matrix; null is left out. */
function cellsOf(area: AreaFile, cellAt: (row: number, column: number) => ICellData | null) {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(row, column);
      if (cell) cells[column] = cell;
    }
    matrix[row] = cells;
  }
  return matrix;
}

function growTo(sheet: Sheet, area: AreaFile): void {
  const { facade } = sheet;
  if (area.row + area.rows > facade.getMaxRows()) facade.setRowCount(area.row + area.rows);
  if (area.column + area.columns > facade.getMaxColumns()) facade.setColumnCount(area.column + area.columns);
}

/** The area of the cells with contents, or with contents or formatting; null where there are none. */
export function usedArea(book: Book, sheet: Sheet, valuesOnly: boolean): AreaFile | null {
  let top = Infinity,
    left = Infinity,
    bottom = -1,
    right = -1;
  const include = (row: number, column: number) => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet.facade
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (cellValue(cell) !== null || cell.f || (!valuesOnly && cell.s))) include(row, column);
    });
  const spilled =
    book.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.engine.workbook.getId()]?.[
      sheet.id
    ] ?? {};
  for (const [row, cells] of Object.entries(spilled))
    for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
