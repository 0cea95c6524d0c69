import type { CsvDelimiter } from "./csvDelimiter";

export type DecimalMark = "." | ",";

/** Numbers that can be read in one way only: "1,5" and "1.234,56" have a decimal comma, "1.5" a decimal point. */
const sure: Readonly<Record<DecimalMark, RegExp>> = {
  ",": /^[-−]?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:[. \u00A0\u202F]\d{3})+,\d+)\s?%?$/,
  ".": /^[-−]?(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(?:[, \u00A0\u202F]\d{3})+\.\d+)\s?%?$/,
};

/**
 * The decimal mark of a CSV file. Where commas separate the fields it is the point; otherwise the numbers decide,
 * and where they do not, a semicolon implies the comma, as in a Nordic Excel, and a tab the point.
 */
export function csvDecimalMark(delimiter: CsvDelimiter, rows: readonly (readonly string[])[]): DecimalMark {
  if (delimiter === ",") return ".";
  const says = (mark: DecimalMark) => rows.some((row) => row.some((field) => sure[mark].test(field.trim())));
  const [comma, point] = [says(","), says(".")];
  if (comma !== point) return comma ? "," : ".";
  return delimiter === ";" ? "," : ".";
}
