import { type DataCell, wordIn } from "../cells/dataCell";
import { dateReading } from "../cells/dateReading";
import { calendarPeriod } from "../columns/calendarPeriod";
import type { ColumnCorrections } from "../columns/columnRole";
import { hasWord } from "../columns/hasWord";
import { type NoRun, periodRun, type PeriodRun } from "../columns/periodRun";
import type { ColumnReading } from "../dataset";
import { plainHeader } from "../columns/plainHeader";
import { readingOf } from "../columns/readingOf";
import { recogniseColumns } from "../columns/recogniseColumns";
import { knownWords } from "../columns/words/knownWords";
import { sampleRows } from "../tables/sampleRows";
import { bodyOf, type Selection } from "../tables/selection";
import type { WideTable } from "./wideTable";

/** Rows that are figures of a whole company, such as "Revenue" and "Costs": from so many on it is asked. */
const severalFigures = 2;
/** Cells of which so many name periods are cohorts. */
const mostPeriods = 0.8;

const { revenue, cost, margin } = knownWords.figures;
const companyFigures: readonly string[] = [...revenue, ...cost, ...margin];

/** Revenue by period, or why its periods are no run, or null where it is another kind of table. */
export function readWide(
  selection: Selection,
  corrections: ColumnCorrections = {},
): WideTable | NoRun | null {
  const run = periodRun(selection);
  if (run === null || typeof run === "string") return run;
  const besides = besidesThe(run, selection);
  const { readings, questions } = recogniseColumns(besides, "wide", corrections);
  const customer = readingOf(readings, "customer");
  const names = bodyOf(besides).map((row) =>
    customer === undefined ? null : (row[customer.column] ?? null),
  );
  if (customer !== undefined && (arePeriods(names) || areSteps(customer, names))) return null;
  const ofList = recogniseColumns(besides, "list", {}).readings;
  const figures = names.filter(
    (name) => typeof name === "string" && hasWord(plainHeader(name), companyFigures),
  );
  const isNamed = customer?.reason.say === "chosen" || customer?.reason.say === "byHeader";
  return {
    run,
    readings,
    questions,
    namesCustomers: isNamed && figures.length < severalFigures,
    tellsEnd: ofList.some(({ role }) => role === "end" || role === "churned"),
  };
}

/**
 * The header and some rows without the periods and without columns of numbers beyond the first of them, which are
 * totals and the like.
 */
function besidesThe({ columns }: PeriodRun, selection: Selection): Selection {
  const ofPeriods = new Set(columns.map(({ column }) => column));
  const first = Math.min(...ofPeriods);
  const rows = sampleRows(bodyOf(selection));
  const [headers = []] = selection.cells;
  const isFree = headers.map(
    (_, column) =>
      !ofPeriods.has(column) && (column < first || rows.some((row) => typeof row[column] === "string")),
  );
  const only = (row: readonly DataCell[]): readonly DataCell[] =>
    isFree.map((isKept, column) => (isKept ? (row[column] ?? null) : null));
  return { ...selection, cells: [headers, ...rows].map(only) };
}

/** Whether rows are the steps of cohorts that stand side by side. */
const areSteps = ({ header, reason }: ColumnReading, names: readonly DataCell[]): boolean =>
  hasWord(plainHeader(header), knownWords.cohorts.cohort) ||
  (reason.say === "byValues" && names.every((name, index) => name === Number(names[0]) + index));

/** Whether rows are named by months, quarters or years: they are cohorts. */
function arePeriods(names: readonly DataCell[]): boolean {
  const filled = names.filter((name) => wordIn(name) !== null);
  const { read } = dateReading(filled);
  const periods = filled.filter((name) => calendarPeriod(name, read) !== null);
  return periods.length >= mostPeriods * filled.length && new Set(filled).size * 2 > filled.length;
}
