import type { Cell } from "hucre";
import { areaAddress } from "./areaAddress";
import { cellText } from "./cellText";
import { present } from "./present";
import type { CellFile } from "./workbookFile";
import { writeStyle } from "./writeStyle";

/** The errors of the file format (ECMA-376 part 1, 18.17.3); newer ones are stored as #VALUE!, as Excel does. */
const fileErrors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA"];

export const fileError = (error: string): string => (fileErrors.includes(error) ? error : "#VALUE!");

/** A cell for the writer; the error of a formula is set by mendFormulaErrors. */
export function writeCell(cell: CellFile, sheetName: string): Partial<Cell> {
  const style = present({ style: cell.style ? writeStyle(cell.style) : undefined });
  const where = () => `${sheetName}!${areaAddress({ ...cell, rows: 1, columns: 1 })}`;
  const value = typeof cell.value === "string" ? cellText(cell.value, where) : cell.value;
  if (cell.formula !== undefined)
    return {
      ...style,
      formula: cell.formula.replace(/^=/, ""),
      ...present({ formulaResult: value }),
      ...(cell.spill ? spilled(cell, cell.spill) : {}),
    };
  if (cell.error !== undefined) return { ...style, value: fileError(cell.error) };
  // The writer turns a text that looks like an error into that error, unless it is rich text.
  if (typeof value === "string" && value.startsWith("#")) return { ...style, richText: [{ text: value }] };
  return { ...style, ...present({ value }) };
}

const spilled = (
  cell: CellFile,
  size: { readonly rows: number; readonly columns: number },
): Partial<Cell> => ({
  formulaType: "array",
  formulaRef: areaAddress({ row: cell.row, column: cell.column, ...size }),
  formulaDynamic: true,
});
