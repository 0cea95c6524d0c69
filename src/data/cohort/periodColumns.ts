import type { DataCell } from "../cells/dataCell";
import { readDate } from "../cells/readDate";
import { calendarPeriod } from "../columns/calendarPeriod";

const fewest = 3;
const lastNumber = /(\d+)\D*$/;

/**
 * The number of the period that a header names ("Month 3", "alive_t2", 0); null where it names none, or a month of the
 * calendar ("2024-03").
 */
function periodOf(cell: DataCell): number | null {
  if (typeof cell === "string" && calendarPeriod(cell, readDate) !== null) return null;
  if (typeof cell === "number") return Number.isInteger(cell) ? cell : null;
  const match = typeof cell === "string" ? lastNumber.exec(cell) : null;
  return match === null ? null : Number(match[1]);
}

/** The columns of consecutive periods from 0 or 1 on, the longest such run; empty where fewer than three stand together. */
export function periodColumns(headers: readonly DataCell[]): readonly number[] {
  const periods = headers.map(periodOf);
  const runs = periods.flatMap((period, start) => {
    if (period !== 0 && period !== 1) return [];
    let end = start + 1;
    while (end < periods.length && periods[end] === period + end - start) end += 1;
    return end - start >= fewest ? [Array.from({ length: end - start }, (_, index) => start + index)] : [];
  });
  return runs.sort((one, other) => other.length - one.length)[0] ?? [];
}

const numbered = /^(\D*\D)(\d+)$/;

/**
 * Whether columns of numbers are headed by the same word with rising numbers that leave some out: "Day_1", "Day_7",
 * "Day_30".
 */
export function skipsPeriods([headers = [], ...body]: readonly (readonly DataCell[])[]): boolean {
  const named = headers.map((cell) => (typeof cell === "string" ? numbered.exec(cell.trim()) : null));
  const isOfNumbers = (column: number): boolean =>
    body.filter((row) => typeof row[column] === "number").length * 2 > body.length;
  return named.some((first, start) => {
    const word = first?.[1];
    const periodAt = (column: number): number =>
      word !== undefined && named[column]?.[1] === word ? Number(named[column]![2]) : NaN;
    let end = start + 1;
    while (periodAt(end) > periodAt(end - 1) && isOfNumbers(end)) end += 1;
    const skipped = periodAt(end - 1) - periodAt(start) > end - 1 - start;
    return end - start >= fewest && skipped && isOfNumbers(start);
  });
}
