import type { CellFile } from "./workbookFile";

const time = String.raw`(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?)?$`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})` + time);
const dayFirst = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})` + time);

/**
 * A field as a serial number with a date's format; undefined where it is none. The year comes first (ISO 8601) or
 * the day, as in the Nordic countries. A time zone is left aside: the clock is taken as it is written.
 */
export function csvDate(field: string): Required<Pick<CellFile, "value" | "style">> | undefined {
  const text = field.trim();
  const iso = yearFirst.exec(text);
  const [, first = "", , month = "", last = "", hours, minutes = "0", seconds = "0"] =
    iso ?? dayFirst.exec(text) ?? [];
  if (first === "") return undefined;
  const [year, day] = iso ? [first, last] : [last, first];
  const date = serialNumber(Number(year), Number(month), Number(day));
  const clock = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (date === undefined || Number(hours ?? 0) > 23 || Number(minutes) > 59 || Number(seconds) >= 60)
    return undefined;
  const numberFormat = hours === undefined ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
  return { value: date + clock / 86_400, style: { numberFormat } };
}

/** An American date, its month first: the sign that a column's slashes mean that. */
export function isMonthFirst(field: string): boolean {
  const [, month, mark, day] = dayFirst.exec(field.trim()) ?? [];
  return mark === "/" && Number(month) <= 12 && Number(day) > 12 && Number(day) <= 31;
}

/** A date with slashes, whichever of day and month comes first. */
export const hasSlashes = (field: string): boolean => dayFirst.exec(field.trim())?.[2] === "/";

/** Days in Excel's count, in which 1900 was a leap year; undefined before 1900 and for a day that is none. */
function serialNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = date.getTime() / 86_400_000 + 25_569;
  return days > 60 ? days : days - 1;
}
