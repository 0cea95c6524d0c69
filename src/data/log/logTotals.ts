import { activeFrom, activeTo, activityMarks, seenBefore } from "../../core/churn/activityMarks";
import { eachIndex } from "../steps/eachIndex";
import { distinctNumbers } from "./distinctNumbers";
import type { LogPeriod } from "./logPeriod";
import type { LogRows } from "./logRows";
import type { Steps } from "../steps/steps";

/** What a log says of each customer in the period, by number. */
export interface LogTotals {
  /** `activityMarks`; a credit note is no activity. */
  readonly marks: Uint8Array;
  /** Revenue in the period, credit notes taken off, and in the window before it. */
  readonly revenue: Float64Array;
  readonly revenueBefore: Float64Array;
  /** Margins in the period and in the window before it, and the revenue of the rows that have one. */
  readonly margin: Float64Array | null;
  readonly marginBefore: Float64Array | null;
  readonly revenueWithMargin: Float64Array | null;
  /** Orders in the period: document numbers where the log has them, else days of a customer. */
  readonly orders: number;
}

/** Sums up the rows to the end of the period; later rows have no say. */
export function* logTotals(rows: LogRows, { from, to, windowDays }: LogPeriod): Steps<LogTotals> {
  const customers = rows.customers.length;
  const purchases = new Int32Array(rows.count);
  const [revenue, revenueBefore] = [new Float64Array(customers), new Float64Array(customers)];
  const sums = (): Float64Array | null => (rows.margin === null ? null : new Float64Array(customers));
  const [margin, marginBefore, revenueWithMargin] = [sums(), sums(), sums()];
  const span = to - from;
  const orders = distinctNumbers(rows.document === null ? customers * span : rows.documents);
  const add = (row: number): void => {
    const number = rows.customer[row]!;
    const day = rows.day[row]!;
    const amount = rows.amount[row]!;
    purchases[row] = amount < 0 ? -1 : number;
    const isInside = day > from && day <= to;
    const isBefore = day <= from && day > from - windowDays;
    if (!isInside && !isBefore) return;
    (isInside ? revenue : revenueBefore)[number]! += amount;
    const own = rows.margin?.[row] ?? NaN;
    if (!Number.isNaN(own)) {
      if (isInside) {
        margin![number]! += own;
        revenueWithMargin![number]! += amount;
      } else marginBefore![number]! += own;
    }
    if (isInside && amount >= 0)
      orders.see(rows.document === null ? number * span + (day - from - 1) : rows.document[row]!);
  };
  yield* eachIndex(rows.count, add);
  const log = { numbers: purchases, days: rows.day };
  const marks = activityMarks(log, { from, to, windowDays }, customers);
  return { marks, revenue, revenueBefore, margin, marginBefore, revenueWithMargin, orders: orders.count() };
}

/** Who was a customer at the start, who is one at the end, and who was seen before. */
export const wasThere = (mark: number): boolean => (mark & activeFrom) !== 0;
export const isThere = (mark: number): boolean => (mark & activeTo) !== 0;
export const wasSeen = (mark: number): boolean => (mark & seenBefore) !== 0;
export const isLost = (mark: number): boolean => wasThere(mark) && !isThere(mark);
