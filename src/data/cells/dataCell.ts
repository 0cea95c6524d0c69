import { customerKey } from "../../core/customers/customerKey";

/** What a cell of the user's data holds: null is a blank cell, a fault an error cell such as "#N/A". */
export type DataCell = number | string | boolean | null | { readonly fault: string };

/** Whether a cell holds nothing to be seen. */
export const isBlankCell = (cell: DataCell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

/** Whether a cell holds an error such as #N/A. */
const isErrorCell = (cell: DataCell): cell is { readonly fault: string } =>
  cell !== null && typeof cell === "object";

/** Whether one of these cells of a row holds an error such as #N/A. */
export function holdsError(row: readonly DataCell[], columns: readonly number[]): boolean {
  for (const column of columns) if (isErrorCell(row[column] ?? null)) return true;
  return false;
}

/** The number of a cell; null where it holds none. */
export const numberIn = (cell: DataCell | undefined): number | null =>
  typeof cell === "number" ? cell : null;

/** Whether a cell holds a share of something, from 0 to below 1. */
export const isShare = (cell: DataCell | undefined): cell is number =>
  typeof cell === "number" && cell >= 0 && cell < 1;

/** What a cell says, such as the name of a segment, without blanks around it; null where it says nothing. */
export const wordIn = (cell: DataCell | undefined): string | null =>
  cell === undefined || isBlankCell(cell) || isErrorCell(cell) ? null : String(cell).trim();

/** What makes two cells the same customer, as in CHURNRATE.LISTS; "" where there is no customer. */
export const customerKeyOfCell = (cell: DataCell): string =>
  typeof cell === "string" || typeof cell === "number" ? customerKey(cell) : "";
