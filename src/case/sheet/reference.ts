import type { CellArea, CellPosition } from "./sheetPlan";

/** The letters of a column counted from 0: A, B, ..., Z, AA. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** The number of a column, from 0, by its letters. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "E45" */
export const relative = ({ row, column }: CellPosition): string => `${columnLetters(column)}${row + 1}`;

/** "$B$12" */
export const absolute = ({ row, column }: CellPosition): string => `$${columnLetters(column)}$${row + 1}`;

/** "$B12": the column stays, the row moves along. */
export const columnFixed = ({ row, column }: CellPosition): string => `$${columnLetters(column)}${row + 1}`;

/** "E$45": the row stays, the column moves along. */
export const rowFixed = ({ row, column }: CellPosition): string => `${columnLetters(column)}$${row + 1}`;

/** "$E45:$O45": the columns stay, the rows move along. */
export const columnFixedArea = ({ row, column, rows, columns }: CellArea): string =>
  `${columnFixed({ row, column })}:${columnFixed({ row: row + rows - 1, column: column + columns - 1 })}`;

/** "$E$45:$O$45" */
export const absoluteArea = ({ row, column, rows, columns }: CellArea): string =>
  `${absolute({ row, column })}:${absolute({ row: row + rows - 1, column: column + columns - 1 })}`;
