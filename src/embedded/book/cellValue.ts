import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

export const errorValues: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CYCLE!",
  "#ERROR!",
]);

export type CellValue = number | string | boolean | { readonly error: string } | null;

/** What a cell shows, apart from its format; null where it is empty. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (!cell || value === null || value === undefined || value === "")
    return cell?.f ? (value === "" ? "" : 0) : null;
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value;
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (cell.t !== CellValueType.FORCE_STRING && errorValues.has(value)) return { error: value };
  return value;
}
