import { fullYear } from "./fullYear";
import { readDate, serialOf } from "./readDate";
import type { DataCell } from "./dataCell";
import { readNamedDate } from "./readNamedDate";

/** Which of day and month stands first in dates typed as text, such as 12/1/2010. */
export type DateOrder = "day" | "month";

export interface DateReading {
  /** The serial of a date cell, whole days; null where it is none. */
  readonly read: (cell: DataCell) => number | null;
  /** The order of the texts; null where no text of the column needs one. */
  readonly order: DateOrder | null;
  /** Whether the texts allow one order only. */
  readonly isSettled: boolean;
}

const written = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ].*)?$/;
const yearFirst = /^\s*(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

function parts(cell: DataCell): readonly [first: number, second: number, year: number] | null {
  const match = typeof cell === "string" ? written.exec(cell) : null;
  return match === null ? null : [Number(match[1]), Number(match[3]), fullYear(match[4]!)];
}

/**
 * How the dates of a column are read: serials, ISO texts, 20101201, names of months, months of a year, and texts with
 * day and month in the order that the column itself shows (a 13th is no month). Where it shows neither, the order said
 * by the user, or the day first, as in the Nordic countries.
 */
export function dateReading(cells: readonly DataCell[], said?: DateOrder): DateReading {
  const texts = cells.map(parts).filter((each) => each !== null);
  const dayFirst = texts.some(([first]) => first > 12);
  const monthFirst = texts.some(([, second]) => second > 12);
  const isSettled = dayFirst !== monthFirst;
  const shown: DateOrder = monthFirst && !dayFirst ? "month" : "day";
  const order = isSettled ? shown : (said ?? shown);
  return {
    read: (cell) => readDate(cell) ?? readText(cell, order) ?? readCompact(cell),
    order: texts.length === 0 ? null : order,
    isSettled: isSettled || texts.length === 0,
  };
}

function readText(cell: DataCell, order: DateOrder): number | null {
  if (typeof cell !== "string") return null;
  const found = parts(cell);
  if (found !== null) {
    const [first, second, year] = found;
    return order === "day" ? serialOf(year, second, first) : serialOf(year, first, second);
  }
  const match = yearFirst.exec(cell);
  return match === null
    ? readNamedDate(cell)
    : serialOf(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** Year, month and day as one number or text of eight digits. */
function readCompact(cell: DataCell): number | null {
  if (typeof cell !== "number" && typeof cell !== "string") return null;
  const match = compact.exec(String(cell));
  return match === null ? null : serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
