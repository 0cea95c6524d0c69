import { amountFormat, type AmountFormat } from "../cells/amountFormat";
import type { DecimalSign } from "../cells/amountText";
import type { DataCell } from "../cells/dataCell";
import { sampleRows } from "./sampleRows";
import { bodyOf, type Selection } from "./selection";

export interface TypedCells {
  readonly selection: Selection;
  /** The columns of amounts whose texts do not show their decimal sign, and the sign that was taken. */
  readonly open: { readonly columns: readonly number[]; readonly decimal: DecimalSign };
}

/** The cells of each selection by the decimal sign that was said: what was read of a table is known by it. */
const typed = new WeakMap<Selection, Map<DecimalSign | undefined, TypedCells>>();

/**
 * A selection whose amounts typed as text are numbers. A column's format is that of a sample of its cells; a cell
 * that is not in it stays as it is. The same selection gives the same cells, so that they are read once.
 */
export function typedCells(selection: Selection, said?: DecimalSign): TypedCells {
  const known = typed.get(selection) ?? new Map<DecimalSign | undefined, TypedCells>();
  typed.set(selection, known);
  const cells = known.get(said) ?? typeCells(selection, said);
  known.set(said, cells);
  return cells;
}

function typeCells(selection: Selection, said: DecimalSign | undefined): TypedCells {
  const rows = sampleRows(bodyOf(selection));
  const [header = []] = selection.cells;
  const width = Math.max(header.length, ...selection.cells.slice(0, 10).map((row) => row.length));
  const formats = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? null);
    return selection.isDate[column] === true ? null : amountFormat(cells, said);
  });
  const found = formats.flatMap((format, column) => (format === null ? [] : [{ ...format, column }]));
  const unsettled = found.filter(({ isSettled }) => !isSettled);
  const open = {
    columns: unsettled.map(({ column }) => column),
    decimal: unsettled[0]?.decimal ?? "point",
  };
  if (found.length === 0) return { selection, open };
  const read = formats.map((format) => (format === null ? null : inFormat(format)));
  const typeRow = (row: readonly DataCell[]): readonly DataCell[] =>
    row.map((cell, column) => (typeof cell === "string" ? (read[column]?.(cell) ?? cell) : cell));
  const cells = [header, ...bodyOf(selection).map(typeRow)];
  return { selection: { ...selection, cells }, open };
}

/** A reader that looks at each text once. */
function inFormat({ read }: AmountFormat): (text: string) => number | null {
  const known = new Map<string, number | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const number = read(text);
    known.set(text, number);
    return number;
  };
}
