import { type DataCell, isBlankCell } from "../cells/dataCell";
import type { Asked } from "../question";
import type { Selection } from "./selection";
import { withoutSecondHeader } from "./withoutSecondHeader";

/** Rows that a title, a date and blank lines may take above a table. */
const most = 10;

const filled = (row: readonly DataCell[]): number => row.filter((cell) => !isBlankCell(cell)).length;

/** A table without what stands above its header: rows with one cell at most, where the table is wider. */
function withoutTitle(selection: Selection): Selection {
  const { cells } = selection;
  const header = cells.slice(0, most + 1).findIndex((row) => filled(row) > 1);
  return header > 0 ? { ...selection, cells: cells.slice(header) } : selection;
}

interface Block {
  readonly from: number;
  readonly to: number;
  /** Rows to the last that is filled. */
  readonly rows: number;
}

/** Columns side by side, parted by blank ones; a table has two columns at least. */
function blocksOf(cells: Selection["cells"]): readonly Block[] {
  const width = Math.max(0, ...cells.slice(0, most).map((row) => row.length));
  if (cells[0]?.slice(0, width).every((cell) => !isBlankCell(cell)) === true) return [];
  const lastFilled = (column: number): number => {
    let row = cells.length - 1;
    while (row >= 0 && isBlankCell(cells[row]![column] ?? null)) row -= 1;
    return row;
  };
  const lastRow = Array.from({ length: width }, (_, column) => lastFilled(column));
  return lastRow.flatMap((last, from) => {
    if (last < 0 || (from > 0 && lastRow[from - 1]! >= 0)) return [];
    let to = from;
    while (to < width && lastRow[to]! >= 0) to += 1;
    return to - from > 1 ? [{ from, to, rows: Math.max(...lastRow.slice(from, to)) + 1 }] : [];
  });
}

export interface WholeTable {
  readonly selection: Selection;
  /** What was left aside and must be asked about; null where nothing was. */
  readonly aside: Asked | null;
}

/** The table of each selection, as long as that is kept: what was read of a table (`lastReading`) is known by it. */
const whole = new WeakMap<Selection, WholeTable>();

/**
 * The table of a selection: without a title above it and a second row of headers, and of tables of different length side by side the longest.
 * The same selection gives the same table, so that it is read once.
 */
export function wholeTable(selection: Selection): WholeTable {
  const known = whole.get(selection);
  if (known !== undefined) return known;
  const titled = withoutSecondHeader(withoutTitle(selection));
  const blocks = blocksOf(titled.cells);
  const longest = Math.max(...blocks.map(({ rows }) => rows));
  const kept = blocks.find(({ rows }) => rows === longest);
  const found: WholeTable =
    kept === undefined || blocks.every(({ rows }) => rows === longest)
      ? { selection: titled, aside: null }
      : {
          selection: {
            ...titled,
            cells: titled.cells
              .slice(0, kept.rows)
              .map((row) =>
                row.map((cell, column) => (column >= kept.from && column < kept.to ? cell : null)),
              ),
          },
          aside: {
            say: "longestTable",
            tables: blocks.length,
            first: String(titled.cells[0]![kept.from] ?? ""),
          },
        };
  whole.set(selection, found);
  return found;
}
