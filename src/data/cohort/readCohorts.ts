import { hasWord } from "../columns/hasWord";
import { type DataCell, isBlankCell } from "../cells/dataCell";
import { isTotal } from "../columns/isTotal";
import { periodMonths } from "../columns/periodMonths";
import { plainHeader } from "../columns/plainHeader";
import type { RefusalReason } from "../dataProblem";
import { rowLedger } from "../measures/rowLedger";
import type { Selection } from "../tables/selection";
import { turned } from "../tables/turned";
import { knownWords } from "../columns/words/knownWords";
import type { Cohort, CohortTable } from "./cohortTable";
import { calendarCohorts } from "./calendarCohorts";
import { longCohorts, type PivotedCohorts } from "./longCohorts";
import { periodColumns, skipsPeriods } from "./periodColumns";

type Rows = readonly (readonly DataCell[])[];

/** Survivors only get fewer: where more than this share of the cohorts becomes more, it is another kind of table. */
const mostRising = 0.2;
/** A cohort a day for ten years; more rows are customers or purchases, and looking at all of them takes time. */
const mostRows = 4_000;

/** Why a table of cohorts cannot be used. */
export type UnusableCohorts = Extract<RefusalReason, "rising" | "uneven" | "short steps">;

/**
 * A table of survivors: a row for each cohort with a column for each period, a row for each period with a column for
 * each cohort, or a row for each cohort and period. "rising" where many of the cohorts become more again, "uneven"
 * where its periods leave some out, "short steps" where they are weeks or days, null where the selection is none at
 * all.
 */
export function readCohorts(selection: Selection): CohortTable | UnusableCohorts | null {
  const { cells } = selection;
  const long = longCohorts(cells);
  if (long === "uneven") return long;
  if (long !== null) return inMonths(readAcross(long.cells, long));
  if (cells.length > mostRows) return null;
  const byCalendar = calendarCohorts(selection);
  if (byCalendar !== null) return readAcross(byCalendar.cells, byCalendar);
  const table = inMonths(readAcross(cells) ?? readAcross(numberedRows(cells)));
  return table ?? (skipsPeriods(cells) ? "uneven" : null);
}

/** A table whose steps are shorter than a month cannot be told from the lengths that are read. */
function inMonths<Table extends CohortTable | UnusableCohorts | null>(table: Table): Table | "short steps" {
  if (table === null || typeof table === "string" || table.months !== null) return table;
  const isShort = (header: string): boolean =>
    hasWord(plainHeader(header.replace(/\d+/g, " ")), knownWords.periods.weekLong);
  const steps = `${table.periods.first} ${table.periods.last}`;
  if (periodMonths(steps) !== null) return table;
  return isShort(steps) || (isShort(table.cohortHeader) && periodMonths(table.cohortHeader) === null)
    ? "short steps"
    : table;
}

/** Rows as columns, where the first column numbers the periods. */
function numberedRows(cells: Rows): Rows {
  const filled = cells.filter((row) => !row.every(isBlankCell));
  const isNumbered = filled.slice(1).every((row) => typeof row[0] === "number");
  return isNumbered ? turned(filled) : [];
}

function readAcross([headers = [], ...body]: Rows, long?: PivotedCohorts): CohortTable | "rising" | null {
  const periods = periodColumns(headers);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const sizeColumn = headers.findIndex(
    (cell, column) =>
      column < first && typeof cell === "string" && hasWord(plainHeader(cell), knownWords.cohorts.size),
  );
  const ledger = rowLedger();
  const cohorts: Cohort[] = [];
  let [rowsRead, rowsKept, rising] = [0, 0, 0];
  for (const { reason, count } of long?.dropped ?? []) ledger.drop(reason, count);
  for (const [index, row] of body.entries()) {
    if (row.every(isBlankCell)) continue;
    const rows = long?.rowsOfEach[index] ?? 1;
    rowsRead += rows;
    const name = row.slice(0, first).map(wordOf).filter(Boolean).join(" ");
    const survivors = survivorsIn(row, periods);
    if (isTotal(name) || knownWords.rows.average.includes(plainHeader(name))) ledger.drop("total row", rows);
    else if (survivors === null) ledger.drop("no numbers", rows);
    else if (becomesMore(survivors)) {
      ledger.drop("customers become more again", rows);
      rising += 1;
    } else {
      cohorts.push({ name, survivors: sized(survivors, row[sizeColumn]) });
      rowsKept += rows;
    }
  }
  if (addsUp(cohorts)) {
    cohorts.pop();
    rowsKept -= 1;
    ledger.drop("total row");
  }
  if (rising > mostRising * (cohorts.length + rising)) return "rising";
  if (!cohorts.some(({ survivors }) => survivors.length > 1)) return null;
  const starts = new Set(cohorts.map(({ survivors }) => survivors[0]));
  const text = (column: number): string => String(headers[column] ?? "");
  return {
    cohorts,
    cohortHeader: headers.slice(0, first).map(wordOf).filter(Boolean).join(", "),
    periods: long?.periods ?? { first: text(first), last: text(last) },
    isShares:
      sizeColumn < 0 &&
      ((starts.size === 1 && (starts.has(1) || starts.has(100))) || cohorts.some(isInParts)),
    rowsRead: long?.rowsRead ?? rowsRead,
    rowsKept,
    dropped: ledger.close(rowsRead, rowsKept).dropped,
    ended: long?.ended ?? 0,
    months: long?.months ?? null,
  };
}

/** Whether somebody comes back: more than the last number that is known. */
function becomesMore(survivors: Cohort["survivors"]): boolean {
  const known = survivors.filter((left) => left !== null);
  return known.some((left, index) => index > 0 && left > known[index - 1]!);
}

/** Whether the last cohort has no name and began with as many as all the others: a total row without the word. */
function addsUp(cohorts: readonly Cohort[]): boolean {
  const last = cohorts.at(-1);
  if (last === undefined || last.name !== "" || cohorts.length < 3) return false;
  const others = cohorts.slice(0, -1).reduce((sum, { survivors }) => sum + survivors[0], 0);
  return last.survivors[0] === others;
}

const wordOf = (cell: DataCell): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

/** The numbers of a row up to the last that is there; null where the first is missing, or a cell holds something else. */
function survivorsIn(row: readonly DataCell[], columns: readonly number[]): Cohort["survivors"] | null {
  const cells = columns.map((column) => row[column] ?? null);
  while (cells.length > 0 && isBlankCell(cells.at(-1)!)) cells.pop();
  const [first, ...later] = cells.map((cell) => (isBlankCell(cell) ? null : cell));
  if (typeof first !== "number" || first <= 0) return null;
  const numbers = later.filter((cell) => cell === null || typeof cell === "number");
  return numbers.length === later.length ? [first, ...numbers] : null;
}

/** Whether not all numbers are whole, so that they are shares, of those who began or of an earlier period. */
const isInParts = ({ survivors }: Cohort): boolean =>
  survivors.some((left) => left !== null && !Number.isInteger(left));

/** Whole customers, where shares stand beside the number of those who began; the first share may be after a step. */
function sized(survivors: Cohort["survivors"], size: DataCell | undefined): Cohort["survivors"] {
  const [first, ...later] = survivors;
  const isShare = first === 1 || first === 100 || survivors.some((left) => left !== null && left % 1 !== 0);
  if (typeof size !== "number" || !isShare) return survivors;
  const whole = first > 1 ? 100 : 1;
  const counted = (left: number): number => Math.round((left / whole) * size);
  return [counted(first), ...later.map((left) => (left === null ? null : counted(left)))];
}
