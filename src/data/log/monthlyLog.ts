import { monthsInYear } from "../../core/calendar";
import type { DataCell } from "../cells/dataCell";
import { dateOfSerial } from "../cells/readDate";
import { monthLabel } from "../columns/calendarPeriod";
import { eachIndex } from "../steps/eachIndex";
import type { Steps } from "../steps/steps";
import type { LogRows } from "./logRows";

/** Rows looked at, about: all rows of every so many-th customer. */
const enough = 20_000;
/** Customers have one row in a month, in nearly all months between their first and their last. */
const mostlyOne = 0.95;
const mostlyAll = 0.9;
/** Months of a customer on average, from which it is no chance. */
const fewestMonths = 3;

/** The number of the month of a day, kept as long as a log is read: many rows are of the same day. */
function monthReader(): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const month = known.get(day);
    if (month !== undefined) return month;
    const date = dateOfSerial(day);
    const index = date.getUTCFullYear() * monthsInYear + date.getUTCMonth();
    known.set(day, index);
    return index;
  };
}

/**
 * Whether customers have an amount in each month between their first and their last, and one only: revenue by month,
 * a row for each, rather than purchases.
 */
export function* isMonthly(rows: LogRows): Steps<boolean> {
  const every = Math.max(1, Math.floor(rows.count / enough));
  const monthOf = monthReader();
  const months = new Map<number, Set<number>>();
  let looked = 0;
  yield* eachIndex(rows.count, (row) => {
    const customer = rows.customer[row]!;
    if (customer % every !== 0) return;
    looked += 1;
    months.set(customer, (months.get(customer) ?? new Set()).add(monthOf(rows.day[row]!)));
  });
  let [present, span] = [0, 0];
  for (const own of months.values()) {
    const sorted = [...own].sort((one, other) => one - other);
    present += own.size;
    span += sorted.at(-1)! - sorted[0]! + 1;
  }
  const isOften = present >= fewestMonths * months.size && months.size > 0;
  return isOften && present >= mostlyOne * looked && present >= mostlyAll * span;
}

/** A log with a row for each customer and a column for each month from the first to the last. */
export function* byMonth(rows: LogRows, customerHeader: string): Steps<readonly (readonly DataCell[])[]> {
  const monthOf = monthReader();
  let [first, last] = [Infinity, -Infinity];
  yield* eachIndex(rows.count, (row) => {
    const month = monthOf(rows.day[row]!);
    first = Math.min(first, month);
    last = Math.max(last, month);
  });
  const labels = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => monthLabel(first + at));
  const across = rows.customers.map((customer): DataCell[] => [customer, ...labels.map(() => null)]);
  yield* eachIndex(rows.count, (row) => {
    const own = across[rows.customer[row]!]!;
    const at = monthOf(rows.day[row]!) - first + 1;
    own[at] = Number(own[at] ?? 0) + rows.amount[row]!;
  });
  return [[customerHeader, ...labels], ...across];
}
