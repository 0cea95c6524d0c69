import { fullYear } from "./fullYear";
import { monthNamed } from "./monthNamed";
import { serialOf } from "./readDate";

/** A weekday, and an article before the day: "Tuesday, March 12, 2024", "tirsdag d. 12. marts 2024". */
const lead = String.raw`^\s*(?:[\p{L}-]+\.?,?\s+){0,2}`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º)?`;
const month = String.raw`(\p{L}{3,})\.?`;
const gap = String.raw`(?:\s*[-/.,]\s*|\s+(?:de\s+|del\s+|of\s+)?)`;
const end = String.raw`(?:,?[T\s].*)?$`;

const dayFirst = new RegExp(`${lead}${day}(?:\\.\\s*)?${gap}?${month},?${gap}'?(\\d{4}|\\d{2})${end}`, "u");
const monthFirst = new RegExp(`${lead}${month}${gap}${day},?${gap}(\\d{4})${end}`, "u");
const yearFirst = new RegExp(`^\\s*(\\d{4})\\.?${gap}${month}${gap}${day}\\.?${end}`, "u");
const monthAndYear = new RegExp(`^\\s*${month},?${gap}(\\d{4})\\s*$`, "u");
const yearAndMonth = new RegExp(`^\\s*(\\d{4})${gap}${month}\\s*$`, "u");

/** Month and year in digits: 2024-03, 3/2024. */
const digitsYearFirst = /^\s*((?:19|20)\d{2})[-/](\d{1,2})\s*$/;
const digitsMonthFirst = /^\s*(\d{1,2})[-/.]((?:19|20)\d{2})\s*$/;

type Parts = readonly [year: string, month: string, day: string];

/** Where year, month and day stand in each; without a day it is the first of the month. */
const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => Parts])[] = [
  [dayFirst, ([, d, m, y]) => [y!, m!, d!]],
  [monthFirst, ([, m, d, y]) => [y!, m!, d!]],
  [yearFirst, ([, y, m, d]) => [y!, m!, d!]],
  [monthAndYear, ([, m, y]) => [y!, m!, "1"]],
  [yearAndMonth, ([, y, m]) => [y!, m!, "1"]],
  [digitsYearFirst, ([, y, m]) => [y!, m!, "1"]],
  [digitsMonthFirst, ([, m, y]) => [y!, m!, "1"]],
];

/** The serial of a date with the name of its month, or of a month and a year, its first day; null where it is none. */
export function readNamedDate(text: string): number | null {
  for (const [form, partsOf] of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const [year, name, date] = partsOf(match);
    const number = /^\d/.test(name) ? Number(name) : monthNamed(name);
    const serial = number === null ? null : serialOf(fullYear(year), number, Number(date));
    if (serial !== null) return serial;
  }
  return null;
}
