import { parse } from "papaparse";
import { longestText } from "./cellText";
import { csvDate, hasSlashes, isMonthFirst } from "./csvDate";
import { csvDecimalMark, type DecimalMark } from "./csvDecimalMark";
import { csvDelimiter } from "./csvDelimiter";
import { csvNumber } from "./csvNumber";
import { csvText } from "./csvText";
import { emptySheet } from "./emptySheet";
import { sheetSize } from "./parseArea";
import type { CellFile, SheetFile } from "./workbookFile";

const errors = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** Column widths that show a date, and a date with its time. */
const dateWidth = 63;
const timeWidth = 105;

/**
 * A CSV file as a sheet: delimiter, decimal mark and encoding are detected from the content, dates become serial
 * numbers, and anything ambiguous stays text, such as "0012" or "=A1". An empty field gives no cell.
 *
 * @throws where the file has more rows or columns than a sheet.
 */
export function readCsv(bytes: Uint8Array, sheetName: string): SheetFile {
  const text = csvText(bytes);
  const delimiter = csvDelimiter(text);
  const rows = parse<string[]>(text, { delimiter, newline: "\n" }).data;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > sheetSize.rows || columns > sheetSize.columns)
    throw new Error(`The file has ${rows.length} rows and ${columns} columns: more than a sheet holds.`);
  const mark = csvDecimalMark(delimiter, rows);
  const monthFirst = new Set(
    rows.flatMap((row) => row.flatMap((field, column) => (isMonthFirst(field) ? [column] : []))),
  );
  const cells = rows.flatMap((fields, row) =>
    fields.flatMap((field, column): CellFile[] => {
      if (field === "") return [];
      // Where one date of a column has its month first, the others are ambiguous, so none of them is converted.
      const asText = monthFirst.has(column) && hasSlashes(field);
      return [{ row, column, ...(asText ? { value: field } : content(field, mark)) }];
    }),
  );
  return { ...emptySheet(sheetName), cells, columnWidths: dateWidths(cells) };
}

function content(field: string, mark: DecimalMark): Pick<CellFile, "value" | "style" | "error"> {
  const word = field.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { value: word === "TRUE" };
  if (errors.test(word)) return { error: word };
  return csvNumber(field, mark) ?? csvDate(field) ?? { value: cellText(field) };
}

/** A text is cut at the limit of a cell, as in Excel, but never inside a surrogate pair. */
const cellText = (field: string): string =>
  field.length <= longestText ? field : field.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, "");

function dateWidths(cells: readonly CellFile[]): Readonly<Record<number, number>> {
  const widths: Record<number, number> = {};
  for (const { column, style } of cells) {
    const format = style?.numberFormat;
    if (format?.startsWith("yyyy"))
      widths[column] = Math.max(widths[column] ?? 0, format.includes("hh") ? timeWidth : dateWidth);
  }
  return widths;
}
