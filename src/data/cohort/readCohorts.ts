import { hasWord } from "../columns/hasWord";
import { type DataCell, isBlankCell } from "../cells/dataCell";
import { isTotal } from "../columns/isTotal";
import { plainHeader } from "../columns/plainHeader";
import { rowLedger } from "../measures/rowLedger";
import type { Selection } from "../tables/selection";
import { knownWords } from "../columns/words/knownWords";
import type { Cohort, CohortTable } from "./cohortTable";
import { periodColumns, skipsPeriods } from "./periodColumns";

type Rows = readonly (readonly DataCell[])[];

/** Survivors only get fewer: where more than this share of the cohorts becomes more, it is another kind of table. */
const mostRising = 0.2;
/** A cohort a day for ten years; more rows are customers or purchases, and looking at all of them takes time. */
const mostRows = 4_000;

/**
 * A table of survivors: a row for each cohort with a column for each period, or a row for each period with a column
 * for each cohort. "rising" where many of the cohorts become more again, "uneven" where its periods leave some out,
 * null where the selection is none at all.
 */
export function readCohorts(selection: Selection): CohortTable | "rising" | "uneven" | null {
  if (selection.cells.length > mostRows) return null;
  const table = readAcross(selection.cells) ?? readAcross(turned(selection.cells));
  return table ?? (skipsPeriods(selection.cells) ? "uneven" : null);
}

/** Rows as columns, where the first column numbers the periods. */
function turned(cells: Rows): Rows {
  const filled = cells.filter((row) => !row.every(isBlankCell));
  const [headers = []] = filled;
  const isNumbered = filled.slice(1).every((row) => typeof row[0] === "number");
  return isNumbered ? headers.map((_, column) => filled.map((row) => row[column] ?? null)) : [];
}

function readAcross([headers = [], ...body]: Rows): CohortTable | "rising" | null {
  const periods = periodColumns(headers);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const sizeColumn = headers.findIndex(
    (cell, column) =>
      column < first && typeof cell === "string" && hasWord(plainHeader(cell), knownWords.cohorts.size),
  );
  const ledger = rowLedger();
  const cohorts: Cohort[] = [];
  let [rowsRead, rising] = [0, 0];
  for (const row of body) {
    if (row.every(isBlankCell)) continue;
    rowsRead += 1;
    const name = row.slice(0, first).map(wordOf).filter(Boolean).join(" ");
    const survivors = survivorsIn(row, periods);
    if (isTotal(name) || knownWords.rows.average.includes(plainHeader(name))) ledger.drop("total row");
    else if (survivors === null) ledger.drop("no numbers");
    else if (survivors.some((left, period) => period > 0 && left > survivors[period - 1]!)) {
      ledger.drop("customers become more again");
      rising += 1;
    } else cohorts.push({ name, survivors: sized(survivors, row[sizeColumn]) });
  }
  if (addsUp(cohorts)) {
    cohorts.pop();
    ledger.drop("total row");
  }
  if (rising > mostRising * (cohorts.length + rising)) return "rising";
  if (!cohorts.some(({ survivors }) => survivors.length > 1)) return null;
  const starts = new Set(cohorts.map(({ survivors }) => survivors[0]));
  const text = (column: number): string => String(headers[column] ?? "");
  return {
    cohorts,
    cohortHeader: headers.slice(0, first).map(wordOf).filter(Boolean).join(", "),
    periods: { first: text(first), last: text(last) },
    isShares: sizeColumn < 0 && starts.size === 1 && (starts.has(1) || starts.has(100)),
    rowsRead,
    dropped: ledger.close(rowsRead, cohorts.length).dropped,
  };
}

/** Whether the last cohort has no name and began with as many as all the others: a total row without the word. */
function addsUp(cohorts: readonly Cohort[]): boolean {
  const last = cohorts.at(-1);
  if (last === undefined || last.name !== "" || cohorts.length < 3) return false;
  const others = cohorts.slice(0, -1).reduce((sum, { survivors }) => sum + survivors[0]!, 0);
  return last.survivors[0] === others;
}

const wordOf = (cell: DataCell): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

/** The numbers of a row up to the last that is there; null where there are none, or one is missing between. */
function survivorsIn(row: readonly DataCell[], columns: readonly number[]): readonly number[] | null {
  const cells = columns.map((column) => row[column] ?? null);
  while (cells.length > 0 && isBlankCell(cells.at(-1)!)) cells.pop();
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length === cells.length && numbers.length > 0 && numbers[0]! > 0 ? numbers : null;
}

/** Whole customers, where shares stand beside the number of those who began. */
function sized(survivors: readonly number[], size: DataCell | undefined): readonly number[] {
  const whole = survivors[0]!;
  if (typeof size !== "number" || (whole !== 1 && whole !== 100)) return survivors;
  return survivors.map((left) => Math.round((left / whole) * size));
}
