import { monthsInYear } from "../../core/calendar";
import { type DataCell, isBlankCell } from "../cells/dataCell";
import { dateReading } from "../cells/dateReading";
import { sampleRows } from "../tables/sampleRows";
import { bodyOf, type Selection } from "../tables/selection";
import { type CalendarPeriod, calendarPeriod, monthLabel, monthsOf } from "./calendarPeriod";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { knownWords } from "./words/knownWords";

/** A column headed by a month, a quarter or a year. */
export interface PeriodColumn {
  readonly column: number;
  /** As the header writes it. */
  readonly label: string;
  readonly period: CalendarPeriod;
}

/** Columns of numbers headed by periods that follow each other, the earliest first. */
export interface PeriodRun {
  readonly columns: readonly PeriodColumn[];
  /** Months from one to the next. */
  readonly step: 1 | 3 | 12;
}

/** Why columns headed by periods are no run: some are left out, or one comes twice. */
export type NoRun = "uneven periods" | "repeated periods";

const fewest = 3;
/** Cells that must be numbers, of those that hold anything. */
const mostNumbers = 0.8;

const { columns: roles, periods } = knownWords;

/** What may stand beside a period in the header of a revenue. */
const beside: readonly string[] = [
  ...roles.revenue,
  ...roles.amount,
  ...roles.localCurrency,
  ...periods.month,
  ...periods.year,
  ...periods.monthLong,
  ...periods.quarterLong,
  ...periods.yearLong,
];

/** Whether a cell says that there is nothing: blank, or a dash. */
export const isNothingIn = (cell: DataCell): boolean =>
  isBlankCell(cell) || (typeof cell === "string" && /^\s*[-–—]\s*$/.test(cell));

/** The run of periods that the headers of a selection name; null where they name fewer than three of one length. */
export function periodRun(selection: Selection): PeriodRun | NoRun | null {
  const [headers = []] = selection.cells;
  const { read } = dateReading(headers.filter((cell) => typeof cell === "string"));
  const named = headers.flatMap((cell, column): PeriodColumn[] => {
    const period = calendarPeriod(cell, read);
    return period === null ? [] : [{ column, period, label: labelOf(cell, period) }];
  });
  if (named.length < fewest) return null;
  const rows = sampleRows(bodyOf(selection));
  const fitting = named.filter(({ column, period }) => isOfAmounts(period) && holdsNumbers(rows, column));
  const [months, quarters, years] = (["month", "quarter", "year"] as const).map((unit) =>
    fitting.filter(({ period }) => period.unit === unit),
  );
  const most = [months!, quarters!, years!].reduce((one, other) => (other.length > one.length ? other : one));
  return most.length < fewest ? null : inOrder(most);
}

const labelOf = (cell: DataCell, { unit, index }: CalendarPeriod): string =>
  typeof cell === "number" && unit === "month" ? monthLabel(index) : String(cell).trim();

const isOfAmounts = ({ words }: CalendarPeriod): boolean =>
  plainHeader(words)
    .split(" ")
    .every((word) => word === "" || hasWord(word, beside));

function holdsNumbers(rows: readonly (readonly DataCell[])[], column: number): boolean {
  const filled = rows.map((row) => row[column] ?? null).filter((cell) => !isNothingIn(cell));
  return filled.filter((cell) => typeof cell === "number").length >= mostNumbers * filled.length;
}

/** Months without years follow each other as they stand, from December to January too. */
function inOrder(columns: readonly PeriodColumn[]): PeriodRun | NoRun {
  const isYearless = columns.every(({ period }) => period.unit === "month" && period.index < monthsInYear);
  const ordered = isYearless
    ? columns
    : [...columns].sort((one, other) => one.period.index - other.period.index);
  const gaps = ordered.slice(1).map(({ period }, at) => {
    const gap = period.index - ordered[at]!.period.index;
    return isYearless ? (gap + monthsInYear) % monthsInYear : gap;
  });
  if (gaps.includes(0) || (isYearless && columns.length > monthsInYear)) return "repeated periods";
  const [gap = 0] = gaps;
  if (gaps.some((other) => other !== gap)) return "uneven periods";
  const step = gap * monthsOf[ordered[0]!.period.unit];
  return step === 1 || step === 3 || step === 12 ? { columns: ordered, step } : "uneven periods";
}
