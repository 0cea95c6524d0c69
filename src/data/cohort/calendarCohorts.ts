import { type DataCell, isBlankCell } from "../cells/dataCell";
import { dateReading } from "../cells/dateReading";
import { type CalendarPeriod, calendarPeriod } from "../columns/calendarPeriod";
import { isTotal } from "../columns/isTotal";
import { periodRun } from "../columns/periodRun";
import { rowLedger } from "../measures/rowLedger";
import type { Selection } from "../tables/selection";
import type { PivotedCohorts } from "./longCohorts";

/** Cells of a column that must be periods for the rows to be cohorts. */
const mostPeriods = 0.8;

/**
 * Cohorts by the month, quarter or year in which they began, with a column for each such period: each row is moved
 * to the left until it starts with its own period. Null where the table is none, or holds other than customers or
 * shares.
 */
export function calendarCohorts(selection: Selection): PivotedCohorts | null {
  const run = periodRun(selection);
  if (run === null || typeof run === "string") return null;
  const [headers = [], ...body] = selection.cells;
  const rows = body.filter((row) => !row.every(isBlankCell));
  const inRun = new Set(run.columns.map(({ column }) => column));
  const key = headers.findIndex((_, column) => !inRun.has(column) && periodsIn(rows, column) !== null);
  const began = key < 0 ? null : periodsIn(rows, key);
  if (began === null) return null;
  const ledger = rowLedger();
  const cells: DataCell[][] = [];
  for (const [index, row] of rows.entries()) {
    const own = began[index]!;
    if (own === null) {
      ledger.drop(isTotal(String(row[key] ?? "")) ? "total row" : "no numbers");
      continue;
    }
    const amounts = run.columns.map(({ column }) => row[column] ?? null);
    const at = run.columns.findIndex(({ period }) => period.unit === own.unit && period.index === own.index);
    if (amounts.slice(0, Math.max(0, at)).some((cell) => !isBlankCell(cell) && cell !== 0)) return null;
    cells.push([row[key] ?? null, ...(at < 0 ? [] : amounts.slice(at))]);
  }
  if (!cells.some((row) => row.length > 1) || !areCounts(cells)) return null;
  return {
    cells: [[headers[key] ?? null, ...run.columns.map((_, index) => index)], ...cells],
    rowsOfEach: cells.map(() => 1),
    rowsRead: rows.length,
    dropped: ledger.close(rows.length, cells.length).dropped,
    ended: 0,
    months: `${run.step}`,
    periods: { first: run.columns[0]!.label, last: run.columns.at(-1)!.label },
  };
}

/** The period of each row by a column; null where they are not mostly such, or come more than once. */
function periodsIn(rows: Selection["cells"], column: number): readonly (CalendarPeriod | null)[] | null {
  const { read } = dateReading(rows.map((row) => row[column] ?? null));
  const periods = rows.map((row) => calendarPeriod(row[column] ?? null, read));
  const found = periods.filter((period) => period !== null).map(({ unit, index }) => `${unit} ${index}`);
  const isMost = found.length >= mostPeriods * rows.length && found.length > 1;
  return isMost && new Set(found).size === found.length ? periods : null;
}

/** Whole customers, or shares of those who began; other numbers are money. */
function areCounts(cells: readonly (readonly DataCell[])[]): boolean {
  const starts = new Set(cells.map((row) => row[1] ?? null).filter((cell) => typeof cell === "number"));
  if (starts.size === 1 && (starts.has(1) || starts.has(100))) return true;
  return cells.every((row) =>
    row.slice(1).every((cell) => typeof cell !== "number" || Number.isInteger(cell)),
  );
}
