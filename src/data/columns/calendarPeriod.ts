import { monthsInYear } from "../../core/calendar";
import type { DataCell } from "../cells/dataCell";
import { dateOfSerial, serialOfUtc } from "../cells/readDate";
import { hasWord } from "./hasWord";
import { knownWords } from "./words/knownWords";

const { months, periods } = knownWords;

export type PeriodUnit = "month" | "quarter" | "year";

/** How many months each takes. */
export const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** A month, a quarter or a year of the calendar, as a cell names it: "Jan 2024", "2024-01", "Q1 2024", "FY24", a date. */
export interface CalendarPeriod {
  readonly unit: PeriodUnit;
  /** Its number in its unit, counted from the year 0; a month without a year is of the year 0. */
  readonly index: number;
  /** Whether its last day is known: a month without a year has none, and financial years end when they end. */
  readonly isDated: boolean;
  /** What else the cell says, as plain words: "revenue" of "Revenue 2024". */
  readonly words: string;
}

const quartersInYear = 4;
const century = 2000;
const firstYear = 1990;
const lastYear = 2100;

const isYear = (number: number): boolean => number >= firstYear && number <= lastYear;
const isMonth = (number: number): boolean => number >= 1 && number <= monthsInYear;

const month = (year: number, number: number, words = ""): CalendarPeriod => ({
  unit: "month",
  index: year * monthsInYear + number - 1,
  isDated: year > 0,
  words,
});

/** A month by its index as a header writes it: "2024-03". */
export const monthLabel = (index: number): string =>
  `${Math.floor(index / monthsInYear)}-${String((index % monthsInYear) + 1).padStart(2, "0")}`;

/** The period of a cell; null where it names none. `dateOf` reads texts that are whole dates. */
export function calendarPeriod(
  cell: DataCell,
  dateOf: (cell: DataCell) => number | null,
): CalendarPeriod | null {
  if (typeof cell === "number") return ofNumber(cell);
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  if (/^\d+$/.test(text)) return ofNumber(Number(text));
  const date = dateOf(text);
  return date === null ? ofText(text) : ofDay(date);
}

/** 2024, 202401, or the serial of a day; a number that is none of them is no period. */
function ofNumber(number: number): CalendarPeriod | null {
  if (!Number.isInteger(number)) return null;
  if (isYear(number)) return { unit: "year", index: number, isDated: true, words: "" };
  const [year, rest] = [Math.floor(number / 100), number % 100];
  if (isYear(year) && isMonth(rest)) return month(year, rest);
  return ofDay(number);
}

function ofDay(serial: number): CalendarPeriod | null {
  const day = dateOfSerial(serial);
  const year = day.getUTCFullYear();
  return isYear(year) ? month(year, day.getUTCMonth() + 1) : null;
}

/** Letters and digits that stand side by side are parted: "2024Q1" is "2024 q 1". */
const tokensOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, "$& ")
    .trim()
    .split(" ");

const monthOf = (word: string): number =>
  Object.values(months).findIndex((names) => hasWord(word, names)) + 1;

/** A year of four digits, or of two after a mark such as "FY". */
function yearOf(digits: string): number {
  const number = Number(digits);
  if (digits.length === 2) return number + century;
  return digits.length === 4 && isYear(number) ? number : NaN;
}

function ofText(text: string): CalendarPeriod | null {
  const tokens = tokensOf(text);
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  const words = tokens.filter((token) => !/^\d+$/.test(token));
  if (numbers.length > 2) return null;
  const without = (used: string | undefined): string => words.filter((word) => word !== used).join(" ");
  const named = words.find((word) => monthOf(word) > 0);
  if (named !== undefined) {
    if (numbers.length > 1) return null;
    const year = numbers.length === 0 ? 0 : yearOf(numbers[0]!);
    return Number.isNaN(year) ? null : month(year, monthOf(named), without(named));
  }
  const quarter = words.find((word) => hasWord(word, periods.quarterLong));
  if (quarter !== undefined) return quarterOf(numbers, without(quarter));
  const fiscal = words.find((word) => hasWord(word, periods.yearLong));
  if (fiscal !== undefined && numbers.length > 0) return yearNamed(numbers, without(undefined), fiscal);
  const marked = words.find((word) => word === "m");
  if (numbers.length === 1) {
    const year = numbers[0]!.length === 4 ? yearOf(numbers[0]!) : NaN;
    const compact = numbers[0]!.length === 6 ? ofNumber(Number(numbers[0])) : null;
    if (Number.isNaN(year)) return compact === null ? null : { ...compact, words: without(undefined) };
    return { unit: "year", index: year, isDated: true, words: without(undefined) };
  }
  const [one, other] = numbers;
  if (one === undefined || other === undefined) return null;
  const [year, rest] = one.length === 4 ? [one, other] : [other, one];
  if (year.length !== 4 || rest.length > 2 || Number.isNaN(yearOf(year))) return null;
  return isMonth(Number(rest)) ? month(yearOf(year), Number(rest), without(marked)) : null;
}

/** "Q1 2024", "2024 Q1", "1Q24"; a quarter without a year is a step of a cohort as well, so that it is none. */
function quarterOf([one = "", other = ""]: readonly string[], words: string): CalendarPeriod | null {
  const [quarter, year] = one.length === 1 ? [one, other] : [other, one];
  const number = Number(quarter);
  if (quarter.length !== 1 || number < 1 || number > quartersInYear || Number.isNaN(yearOf(year)))
    return null;
  if (year.length < 2) return null;
  const isDated = !hasWord(words, periods.yearLong);
  return { unit: "quarter", index: yearOf(year) * quartersInYear + number - 1, isDated, words };
}

/** "FY24", "Year 2024", "FY2023/24", which is named by its last year. */
function yearNamed(numbers: readonly string[], words: string, mark: string): CalendarPeriod | null {
  const [first = NaN, last = first] = numbers.map(yearOf);
  if (Number.isNaN(last) || last - first > 1 || last < first) return null;
  if (numbers.length === 1 && numbers[0]!.length < 2) return null;
  const isDated = numbers.length === 1 && mark !== "fy";
  return { unit: "year", index: last, isDated, words };
}

/** The last day of a period as a serial; null where it is not known. */
export function lastDayOf({ unit, index, isDated }: CalendarPeriod): number | null {
  if (!isDated) return null;
  const months = (index + 1) * monthsOf[unit];
  const next = Date.UTC(Math.floor(months / monthsInYear), months % monthsInYear, 1);
  return serialOfUtc(next) - 1;
}
