import type { AreaFile } from "../file/workbookFile";

/** The intersection of two areas; null where they do not overlap. */
export function intersection(one: AreaFile, other: AreaFile): AreaFile | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
