import type { SheetBuilder } from "./sheetBuilder";

/** The empty cells of a line of headings, up to a column, so that its ground has no gaps; written after the words. */
export function blankHeads(sheet: SheetBuilder, heads: string, end: number): void {
  const row = sheet.row(heads);
  const taken = new Set(sheet.cells.filter((cell) => cell.row === row).map(({ column }) => column));
  for (let column = 0; column < end; column += 1)
    if (!taken.has(column)) sheet.put(heads, column, { kind: "blank" }, "columnHeading");
}
