import { parseCellRef } from "hucre/xlsx";
import type { AreaFile } from "./workbookFile";

/** Excel's sheet: 1,048,576 rows by 16,384 columns. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** The area of "B2", "$B$2:$D$4", "B:D" or "2:4". */
export const parseArea = (address: string): AreaFile => {
  const [first = "", last = first] = address.replace(/\$/g, "").split(":");
  const start = corner(first, { row: 0, column: 0 });
  const end = corner(last, { row: sheetSize.rows - 1, column: sheetSize.columns - 1 });
  return {
    row: start.row,
    column: start.column,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
};

/** A whole column has no row, a whole row no column: then the sheet's edge stands in. */
const corner = (text: string, edge: { readonly row: number; readonly column: number }) => {
  if (/^\d+$/.test(text)) return { row: Number(text) - 1, column: edge.column };
  if (/^[a-z]+$/i.test(text)) return { row: edge.row, column: parseCellRef(`${text}1`).col };
  const { row, col } = parseCellRef(text);
  return { row, column: col };
};
