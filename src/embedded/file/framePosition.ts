import { defaultColumnWidth, defaultRowHeight } from "./lengths";
import type { SheetFile } from "./workbookFile";

type Lines = Pick<SheetFile, "columnWidths" | "rowHeights" | "hiddenRows">;

/** The width of each column of a sheet in points. */
export const columnWidth =
  ({ columnWidths }: Lines) =>
  (column: number): number =>
    columnWidths[column] ?? defaultColumnWidth;

/** The height of each row of a sheet in points. */
export const rowHeight =
  ({ rowHeights, hiddenRows }: Lines) =>
  (row: number): number =>
    hiddenRows.includes(row) ? 0 : (rowHeights[row] ?? defaultRowHeight);

/** The row or column that contains a distance from the sheet's edge, and the offset into it. */
export function lineAt(distance: number, length: (line: number) => number) {
  let line = 0;
  let rest = distance;
  while (rest >= length(line)) {
    rest -= length(line);
    line += 1;
  }
  return { line, offset: rest };
}

/** The distance of the start of a row or column from the sheet's edge. */
export const lineStart = (line: number, length: (line: number) => number): number =>
  Array.from({ length: line }, (_, index) => length(index)).reduce((sum, one) => sum + one, 0);
