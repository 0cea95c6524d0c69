import { colToLetter, parseCellRef } from "hucre/xlsx";
import { sheetSize } from "./parseArea";

/** Texts, quoted sheet names and brackets, which are skipped; then cells, whole columns and whole rows. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(?:(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(.!])|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\w(.!$])|(\$?\d{1,7}):(\$?\d{1,7})(?![\w.]))/g;

/**
 * A formula as it reads when it is filled down and across: references without a $ are shifted. A file stores such
 * a shared formula once, and its other cells refer to it (ECMA-376 part 1, 18.3.1.40).
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(tokens, (whole, cell, fromColumn, toColumn, fromRow, toRow) => {
    if (cell) {
      const [, column = "", row = ""] = /^(\$?[A-Z]+)(\$?\d+)$/.exec(cell) ?? [];
      return joined([shiftColumn(column, columns), shiftRow(row, rows)], "");
    }
    if (fromColumn) return joined([shiftColumn(fromColumn, columns), shiftColumn(toColumn, columns)], ":");
    if (fromRow) return joined([shiftRow(fromRow, rows), shiftRow(toRow, rows)], ":");
    return whole;
  });

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.includes(undefined) ? "#REF!" : parts.join(between);

function shiftColumn(text: string, by: number): string | undefined {
  if (text.startsWith("$")) return text;
  const column = parseCellRef(`${text}1`).col + by;
  return column < 0 || column >= sheetSize.columns ? undefined : colToLetter(column);
}

function shiftRow(text: string, by: number): string | undefined {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row < 1 || row > sheetSize.rows ? undefined : String(row);
}
