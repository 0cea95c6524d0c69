import { colToLetter } from "hucre/xlsx";
import { sheetSize } from "./parseArea";
import type { AreaFile } from "./workbookFile";

/** "A1:C3", or "A1" for one cell, as the parts of a file give areas, whole columns included. */
export const areaAddress = (area: AreaFile): string => cornerAddress(area, "");

/** As formulas write it: "A1:C3", "A:C" for whole columns, "1:3" for whole rows; with "$" before each part. */
export function areaReference(area: AreaFile, mark: "" | "$"): string {
  const { row, column, rows, columns } = area;
  if (rows >= sheetSize.rows)
    return `${mark}${colToLetter(column)}:${mark}${colToLetter(column + columns - 1)}`;
  if (columns >= sheetSize.columns) return `${mark}${row + 1}:${mark}${row + rows}`;
  return cornerAddress(area, mark);
}

function cornerAddress({ row, column, rows, columns }: AreaFile, mark: string): string {
  const corner = (cellRow: number, cellColumn: number) =>
    `${mark}${colToLetter(cellColumn)}${mark}${cellRow + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}
