import { parseCellRef } from "hucre/xlsx";
import type { AreaFile } from "./workbookFile";

/** Excel's sheet: 1,048,576 rows by 16,384 columns. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** The area of "B2", "$B$2:$D$4", "B:D" or "2:4", its corners in any order; null where the text is not an area. */
export function findArea(text: string): AreaFile | null {
  const [from, to = from, more] = text.split(":").map(corner);
  if (!from || !to || more !== undefined) return null;
  const isRange = text.includes(":");
  const rows = between(from.row, to.row, sheetSize.rows, isRange);
  const columns = between(from.column, to.column, sheetSize.columns, isRange);
  // A ":" with nothing on either side is not an area.
  if (!rows || !columns || (from.row === undefined && from.column === undefined)) return null;
  return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}

/** The area given in a file; throws where it is not one, since the file is then corrupt. */
export function parseArea(text: string): AreaFile {
  const area = findArea(text);
  if (!area) throw new Error(`No area of a sheet: ${text}`);
  return area;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  return {
    column: letters === undefined ? undefined : parseCellRef(`${letters}1`).col,
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

/** From one row or column to another; a range of whole columns or rows spans the whole sheet in the other direction. */
function between(one: number | undefined, other: number | undefined, size: number, isRange: boolean) {
  if (one === undefined && other === undefined) return isRange ? { first: 0, count: size } : null;
  if (one === undefined || other === undefined || Math.max(one, other) >= size) return null;
  return { first: Math.min(one, other), count: Math.abs(one - other) + 1 };
}
