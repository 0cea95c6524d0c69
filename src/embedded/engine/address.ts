import type { AreaFile } from "../file/workbookFile";

/** Excel's limits. */
export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

/** 0 is A, 26 is AA. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A name as it stands before "!" in a reference: in quotes where it needs them. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

const unquoteSheetName = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** "Sheet1!A1:B2" as Office.js gives addresses: without dollars, whole columns as A:A, whole rows as 1:1. */
export const formatAddress = (area: AreaFile, sheetName?: string): string => {
  const { row, column, rows, columns } = area;
  const first = columnName(column);
  const last = columnName(column + columns - 1);
  const prefix = sheetName === undefined ? "" : `${quoteSheetName(sheetName)}!`;
  if (rows >= MAXIMUM_ROWS) return `${prefix}${first}:${last}`;
  if (columns >= MAXIMUM_COLUMNS) return `${prefix}${row + 1}:${row + rows}`;
  const start = `${first}${row + 1}`;
  return prefix + (rows === 1 && columns === 1 ? start : `${start}:${last}${row + rows}`);
};

/** "'Sheet 1'!$A$1:$B$2", as references stand in names and charts. */
export const absoluteAddress = (area: AreaFile, sheetName: string): string =>
  `${quoteSheetName(sheetName)}!` +
  formatAddress(area)
    .split(":")
    .map((corner) =>
      corner.replace(
        /([A-Z]+)?(\d+)?/,
        (_, letters?: string, digits?: string) =>
          (letters ? `$${letters}` : "") + (digits ? `$${digits}` : ""),
      ),
    )
    .join(":");

/** The area of one address, with the sheet where it names one; null where it is no address. */
export const parseAddress = (text: string): { sheetName?: string; area: AreaFile } | null => {
  const match = /^(?:('(?:[^']|'')+'|[^'!]+)!)?(.+)$/.exec(text.trim());
  const area = match?.[2] === undefined ? null : parseArea(match[2].replaceAll("$", ""));
  if (!match || !area) return null;
  return match[1] === undefined ? { area } : { sheetName: unquoteSheetName(match[1]), area };
};

const parseArea = (text: string): AreaFile | null => {
  const [from, to = from, more] = text.split(":").map(parseCorner);
  if (!from || !to || more !== undefined) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  if (!text.includes(":") && (from.row === null || from.column === null)) return null;
  const [top, bottom] =
    from.row === null ? [0, MAXIMUM_ROWS - 1] : [from.row, to.row as number].sort((a, b) => a - b);
  const [left, right] =
    from.column === null
      ? [0, MAXIMUM_COLUMNS - 1]
      : [from.column, to.column as number].sort((a, b) => a - b);
  return {
    row: top as number,
    column: left as number,
    rows: (bottom as number) - (top as number) + 1,
    columns: (right as number) - (left as number) + 1,
  };
};

const parseCorner = (text: string): { row: number | null; column: number | null } | null => {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
};
