import { amountFormat } from "../cells/amountFormat";
import { type DataCell, isBlankCell } from "../cells/dataCell";
import { dateReading } from "../cells/dateReading";
import { sampleRows } from "./sampleRows";
import type { Selection } from "./selection";

/** The share of a column's cells that are numbers or dates, where it is one of them. */
const most = 0.95;
/** Columns in which the second row must hold words, and rows that must follow it. */
const least = { columns: 2, rows: 3 } as const;

/** A table without units or explanations in a row below its header: words where the columns hold numbers or dates. */
export function withoutSecondHeader(selection: Selection): Selection {
  const [header, second, ...rest] = selection.cells;
  if (header === undefined || second === undefined || rest.length < least.rows) return selection;
  if (!second.every((cell) => isBlankCell(cell) || typeof cell === "string")) return selection;
  const rows = sampleRows(rest);
  const words = second.filter(
    (word, column) =>
      !isBlankCell(word) &&
      isOfOtherKind(
        word,
        rows.map((row) => row[column] ?? null),
      ),
  );
  // A customer of whom nothing is known has the same word throughout.
  if (words.length < least.columns || new Set(words).size === 1) return selection;
  return { ...selection, cells: [header, ...rest] };
}

/** Whether a word stands above numbers or dates and is neither, nor stands among them. */
function isOfOtherKind(word: DataCell, cells: readonly DataCell[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  if (filled.length < least.rows || filled.includes(word)) return false;
  const dates = dateReading(filled);
  const amounts = amountFormat(filled);
  const isValue = (cell: DataCell): boolean =>
    typeof cell === "number" ||
    dates.read(cell) !== null ||
    (typeof cell === "string" && amounts !== null && amounts.read(cell) !== null);
  return !isValue(word) && filled.filter(isValue).length >= most * filled.length;
}
