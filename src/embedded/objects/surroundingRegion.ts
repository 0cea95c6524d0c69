import type { Book } from "../book/book";
import { readFormula, readValue } from "../book/cells";
import type { Sheet } from "../book/sheet";
import type { AreaFile } from "../file/workbookFile";

/**
 * The region around an area, bounded by blank rows and columns (Range.CurrentRegion; cells that touch at a corner
 * belong to it). `within` is the area in use.
 */
export function surroundingRegion(
  book: Book,
  sheet: Sheet,
  area: AreaFile,
  within: AreaFile | null,
): AreaFile {
  if (within === null) return area;
  const [lastRow, lastColumn] = [within.row + within.rows - 1, within.column + within.columns - 1];
  const isFilled = (row: number, column: number): boolean =>
    readValue(book, sheet, row, column) !== null || readFormula(sheet, row, column) !== null;
  const isRowFilled = (row: number, from: number, to: number): boolean => {
    for (let column = Math.max(0, from); column <= to; column += 1) if (isFilled(row, column)) return true;
    return false;
  };
  const isColumnFilled = (column: number, from: number, to: number): boolean => {
    for (let row = Math.max(0, from); row <= to; row += 1) if (isFilled(row, column)) return true;
    return false;
  };
  let [top, left] = [area.row, area.column];
  let [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  for (let grows = true; grows;) {
    grows = false;
    while (top > within.row && isRowFilled(top - 1, left - 1, right + 1)) [top, grows] = [top - 1, true];
    while (bottom < lastRow && isRowFilled(bottom + 1, left - 1, right + 1))
      [bottom, grows] = [bottom + 1, true];
    while (left > within.column && isColumnFilled(left - 1, top - 1, bottom + 1))
      [left, grows] = [left - 1, true];
    while (right < lastColumn && isColumnFilled(right + 1, top - 1, bottom + 1))
      [right, grows] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
