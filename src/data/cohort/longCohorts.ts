import { type DataCell, isBlankCell, wordIn } from "../cells/dataCell";
import { dateReading } from "../cells/dateReading";
import { calendarPeriod, monthsOf } from "../columns/calendarPeriod";
import { hasWord } from "../columns/hasWord";
import { isTotal } from "../columns/isTotal";
import { plainHeader } from "../columns/plainHeader";
import { knownWords } from "../columns/words/knownWords";
import type { ChosenOf } from "../choice";
import type { DroppedRows, HeaderSpan } from "../dataset";
import { rowLedger } from "../measures/rowLedger";
import { type LongColumns, survivorsOf } from "./survivorsOf";

type Rows = readonly (readonly DataCell[])[];

/** A cohort table with a row for each cohort and period, turned into one with a row for each cohort. */
export interface PivotedCohorts {
  readonly cells: Rows;
  /** How many rows each cohort had, in the order of the rows below the header. */
  readonly rowsOfEach: readonly number[];
  readonly rowsRead: number;
  readonly dropped: readonly DroppedRows[];
  /** Cohorts without a row for a period that a younger one has; nobody of them is left in it. */
  readonly ended: number;
  /** Months of a step, where the periods are those of the calendar. */
  readonly months: ChosenOf<"period_months"> | null;
  /** The headers of the periods, where they are not those of `cells`. */
  readonly periods?: HeaderSpan;
}

/** Ten years of months, each with all its months, and some. */
const mostRows = 20_000;
const fewestPeriods = 3;
/** A period is a small number. */
const lastPeriod = 600;
/** Cells of a column that must be what the column holds; the others are those of summary rows. */
const mostCells = 0.8;

const { cohorts: words, columns: roles, figures } = knownWords;
const numbered = /^(?:\p{L}[\p{L} _-]*)?(\d+)$/u;

/** The number of a period, such as 3, -1 or "Month 3"; null where a cell holds none. */
function periodIn(cell: DataCell): number | null {
  if (typeof cell === "number") return Number.isInteger(cell) && Math.abs(cell) <= lastPeriod ? cell : null;
  const match = typeof cell === "string" ? numbered.exec(cell.trim()) : null;
  const period = match === null ? NaN : Number(match[1]);
  return period <= lastPeriod ? period : null;
}

/**
 * A table with a row for each cohort and each of its periods, turned; "uneven" where its periods leave some out, null
 * where it is none. A header must speak of cohorts, or of who is left.
 */
export function longCohorts(cells: Rows): PivotedCohorts | "uneven" | null {
  const [headers = [], ...all] = cells;
  const plain = headers.map((cell) => (typeof cell === "string" ? plainHeader(cell) : ""));
  const says = (column: number, list: readonly string[]): boolean => hasWord(plain[column]!, list);
  const columns = headers.map((_, column) => column);
  const isSize = (column: number): boolean => says(column, words.size);
  const isCohort = (column: number): boolean => says(column, words.cohort) && !isSize(column);
  if (cells.length > mostRows || headers.length < 3) return null;
  const body = all.filter((row) => !row.every(isBlankCell));
  if (!columns.some((column) => isCohort(column) || says(column, words.left))) return null;
  const fills = (column: number, test: (cell: DataCell) => boolean): boolean =>
    body.filter((row) => test(row[column] ?? null)).length >= mostCells * body.length && body.length > 0;

  const named = columns.filter((column) => isCohort(column) && !says(column, figures.rate));
  const isNumbered = (column: number): boolean => fills(column, (cell) => periodIn(cell) !== null);
  const key =
    named.find((column) => !isNumbered(column)) ??
    named[0] ??
    columns.find((column) => fills(column, (cell) => typeof cell === "string" && periodIn(cell) === null));
  if (key === undefined || (says(key, roles.customer) && !isCohort(key))) return null;
  const others = columns.filter((column) => column !== key);
  const periodOf = periodColumn(body, key, others, fills);
  if (periodOf === null) return null;
  const values = others.filter(
    (column) => column !== periodOf.column && fills(column, (cell) => typeof cell === "number"),
  );
  const names = [key, ...others.filter((column) => isNamed(body, column, periodOf.column, values))];

  const ledger = rowLedger();
  const groups = new Map<string, Map<number, readonly DataCell[]>>();
  let isUnique = true;
  for (const row of body) {
    const name = names.map((column) => nameIn(row[column] ?? null)).join(" ");
    const period = periodOf.of(row);
    if (name.trim() === "" || isTotal(name) || period === null) ledger.drop("total row");
    else if (period < 0) ledger.drop("outside the period");
    else {
      const group = groups.get(name) ?? new Map<number, readonly DataCell[]>();
      isUnique &&= !group.has(period);
      groups.set(name, group.set(period, row));
    }
  }
  const periods = [...new Set([...groups.values()].flatMap((group) => [...group.keys()]))].sort(
    (one, other) => one - other,
  );
  const [first = NaN, last = NaN] = [periods[0], periods.at(-1)];
  if (!isUnique || periods.length < fewestPeriods || first > 1) return null;
  const found = survivorsOf([...groups.values()], columnsOf(values, says));
  if (found === null) return null;
  if (last - first + 1 !== periods.length) return "uneven";
  const header = String(headers[periodOf.column] ?? "").trim();
  const begin = Math.min(...found.flatMap((left) => [...left.keys()]));
  const steps = Array.from({ length: last - begin + 1 }, (_, index) => begin + index);
  const { filled, ended } = withEnds([...groups.keys()], found, last);
  return {
    cells: [
      [
        names.map((column) => String(headers[column] ?? "").trim()).join(", "),
        ...steps.map((step) => `${header} ${step}`),
      ],
      ...[...groups.keys()].map((name, index) => [
        name,
        ...steps.map((step) => filled[index]!.get(step) ?? null),
      ]),
    ],
    rowsOfEach: [...groups.values()].map(({ size }) => size),
    rowsRead: body.length,
    dropped: ledger.close(body.length, 0).dropped,
    ended,
    months: periodOf.months,
  };
}

interface PeriodColumn {
  readonly column: number;
  readonly of: (row: readonly DataCell[]) => number | null;
  /** Months of a step, where it is one of the calendar. */
  readonly months: PivotedCohorts["months"];
}

/** The column that numbers the periods, or that of their months, quarters or years, counted from the cohort's own. */
function periodColumn(
  body: Rows,
  key: number,
  others: readonly number[],
  fills: (column: number, test: (cell: DataCell) => boolean) => boolean,
): PeriodColumn | null {
  const isNumbering = (column: number): boolean => {
    const periods = new Set(body.map((row) => periodIn(row[column] ?? null)));
    return (
      (periods.has(0) || periods.has(1)) && periods.size >= fewestPeriods && periods.size * 2 <= body.length
    );
  };
  const isConsecutive = (column: number): number =>
    new Set(body.map((row) => periodIn(row[column] ?? null))).size;
  const [numbering] = others
    .filter((column) => fills(column, (cell) => periodIn(cell) !== null) && isNumbering(column))
    .sort((one, other) => isConsecutive(one) - isConsecutive(other) || one - other);
  if (numbering !== undefined)
    return { column: numbering, of: (row) => periodIn(row[numbering] ?? null), months: null };
  const readerOf = (column: number): ((row: readonly DataCell[]) => ReturnType<typeof calendarPeriod>) => {
    const { read } = dateReading(body.map((row) => row[column] ?? null));
    return (row) => calendarPeriod(row[column] ?? null, read);
  };
  const began = readerOf(key);
  const stepIn = (read: typeof began): PivotedCohorts["months"] => {
    const unit = body.map(read).find((period) => period !== null)?.unit;
    return unit === undefined ? null : `${monthsOf[unit]}`;
  };
  for (const column of others) {
    const now = readerOf(column);
    const between = (row: readonly DataCell[]): number | null => {
      const [from, to] = [began(row), now(row)];
      return from === null || to === null || from.unit !== to.unit ? null : to.index - from.index;
    };
    if (body.filter((row) => between(row) !== null).length >= mostCells * body.length && body.length > 0)
      return { column, of: between, months: stepIn(began) };
  }
  return null;
}

/** Whether a column parts cohorts further, such as a plan: words that are neither the period nor numbers. */
const isNamed = (body: Rows, column: number, period: number, values: readonly number[]): boolean =>
  column !== period &&
  !values.includes(column) &&
  new Set(body.map((row) => wordIn(row[column]))).size * fewestPeriods <= body.length &&
  body.some((row) => typeof row[column] === "string");

const nameIn = (cell: DataCell): string => wordIn(cell) ?? "";

/** What the columns of numbers are by their headers; those of money and of who left are none of them. */
function columnsOf(
  values: readonly number[],
  says: (column: number, list: readonly string[]) => boolean,
): LongColumns {
  const isShare = (column: number): boolean => says(column, figures.rate) || says(column, figures.retention);
  const free = values.filter(
    (column) => !says(column, figures.lost) && !says(column, figures.churn) && !says(column, figures.revenue),
  );
  const counts = free.filter((column) => !isShare(column));
  const isNamedLeft = (column: number): boolean => says(column, words.left);
  return {
    counts: [...counts.filter(isNamedLeft), ...counts.filter((column) => !isNamedLeft(column))],
    shares: free.filter(isShare),
  };
}

/**
 * Counted rows have none where nobody is left: a cohort that has no more rows, though a younger one has been
 * followed for longer, has ended. Cohorts must be named by months, quarters or years, so that their age is known.
 */
function withEnds(
  names: readonly string[],
  found: readonly ReadonlyMap<number, number>[],
  last: number,
): { readonly filled: readonly ReadonlyMap<number, number>[]; readonly ended: number } {
  const began = names.map((name) => calendarPeriod(name, dateReading([name]).read)?.index ?? NaN);
  const lastOf = found.map((group) => Math.max(-1, ...group.keys()));
  let ended = 0;
  const filled = found.map((group, index) => {
    const younger = lastOf.filter((_, other) => began[other]! > began[index]!);
    const until = Math.min(last, Math.max(-1, ...younger));
    if (!(until > lastOf[index]!)) return group;
    ended += 1;
    const more = Array.from({ length: until - lastOf[index]! }, (_, step) => lastOf[index]! + 1 + step);
    return new Map([...group, ...more.map((step) => [step, 0] as const)]);
  });
  return { filled, ended };
}
