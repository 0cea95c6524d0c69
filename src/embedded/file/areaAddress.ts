import { colToLetter } from "hucre/xlsx";
import type { AreaFile } from "./workbookFile";

/** "A1:C3", or "A1" where the area is one cell. */
export const areaAddress = (area: AreaFile): string => address(area, "");

/** "$A$1:$C$3". */
export const absoluteAddress = (area: AreaFile): string => address(area, "$");

const address = ({ row, column, rows, columns }: AreaFile, mark: string): string => {
  const corner = (cellRow: number, cellColumn: number) =>
    `${mark}${colToLetter(cellColumn)}${mark}${cellRow + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
};
