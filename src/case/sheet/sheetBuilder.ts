import type { CaseTexts } from "../caseTexts";
import type { LineKey } from "../lineKey";
import { absolute, absoluteArea, relative } from "./reference";
import { sheetColumns as at } from "./sheetColumns";
import type { CellArea, CellContent, CellPosition, CellRole, PlannedCell } from "./sheetPlan";

/** What the blocks of a sheet write with, and how they speak of each other's lines. */
export interface SheetBuilder {
  readonly texts: CaseTexts;
  /** Year 0 to the last year that columns are built for. */
  readonly yearCount: number;
  readonly cells: readonly PlannedCell[];
  /** The keys of the lines, from the top. */
  readonly lines: readonly (LineKey | "")[];
  row(key: LineKey): number;
  has(key: LineKey): boolean;
  put(key: LineKey, column: number, content: CellContent, role: CellRole, format?: string): void;
  text(key: LineKey, column: number, text: string, role: CellRole): void;
  number(key: LineKey, column: number, number: number, role: CellRole, format?: string): void;
  formula(key: LineKey, column: number, formula: string, role: CellRole, format?: string): void;
  /** The cell in use of a line, as "$B$12". */
  value(key: LineKey): string;
  position(key: LineKey, column?: number): CellPosition;
  /** A line's cell in the column, as "E45". */
  cell(key: LineKey, column: number): string;
  /** Years 0 to the last of a line. */
  yearArea(key: LineKey): CellArea;
  years(key: LineKey): string;
  /** Years 1 to the last of a line; with -1 each one's year before, 0 to the last but one. */
  laterYearArea(key: LineKey, shift?: 0 | -1): CellArea;
}

/** A builder for lines from top to bottom; "" leaves a line empty, and a key may be written only if it has a line. */
export function sheetBuilder(
  lines: readonly (LineKey | "")[],
  yearCount: number,
  texts: CaseTexts,
): SheetBuilder {
  const rows = new Map<LineKey | "", number>(lines.map((key, row) => [key, row]));
  const cells: PlannedCell[] = [];
  const row = (key: LineKey): number => {
    const found = rows.get(key);
    if (found === undefined) throw new Error(`The sheet has no line "${key}".`);
    return found;
  };
  const position = (key: LineKey, column: number = at.inUse): CellPosition => ({ row: row(key), column });
  const yearArea = (key: LineKey): CellArea => ({
    ...position(key, at.yearZero),
    rows: 1,
    columns: yearCount,
  });
  const put: SheetBuilder["put"] = (key, column, content, role, format) => {
    cells.push({ ...position(key, column), content, role, ...(format === undefined ? {} : { format }) });
  };
  return {
    texts,
    yearCount,
    cells,
    lines,
    row,
    has: (key) => rows.has(key),
    put,
    text: (key, column, text, role) => put(key, column, { kind: "text", text }, role),
    number: (key, column, number, role, format) => put(key, column, { kind: "number", number }, role, format),
    formula: (key, column, formula, role, format) =>
      put(key, column, { kind: "formula", formula }, role, format),
    value: (key) => absolute(position(key)),
    position,
    cell: (key, column) => relative(position(key, column)),
    yearArea,
    years: (key) => absoluteArea(yearArea(key)),
    laterYearArea: (key, shift = 0) => ({
      ...position(key, at.yearZero + 1 + shift),
      rows: 1,
      columns: yearCount - 1,
    }),
  };
}
