import { defaultColumnWidth, defaultRowHeight } from "./lengths";
import type { SheetFile } from "./workbookFile";

type Lines = Pick<SheetFile, "columnWidths" | "rowHeights" | "hiddenRows">;

/** How wide each column of a sheet is, in points. */
export const columnWidth =
  ({ columnWidths }: Lines) =>
  (column: number): number =>
    columnWidths[column] ?? defaultColumnWidth;

/** How high each row of a sheet is, in points. */
export const rowHeight =
  ({ rowHeights, hiddenRows }: Lines) =>
  (row: number): number =>
    hiddenRows.includes(row) ? 0 : (rowHeights[row] ?? defaultRowHeight);

/** The line in which a distance from the sheet's edge lies, and how far into it. */
export function lineAt(distance: number, length: (line: number) => number) {
  let line = 0;
  let rest = distance;
  while (rest >= length(line)) {
    rest -= length(line);
    line += 1;
  }
  return { line, offset: rest };
}

/** The distance of a line's start from the sheet's edge. */
export const lineStart = (line: number, length: (line: number) => number): number =>
  Array.from({ length: line }, (_, index) => length(index)).reduce((sum, one) => sum + one, 0);
