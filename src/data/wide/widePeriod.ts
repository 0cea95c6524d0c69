import { monthsInYear } from "../../core/calendar";
import type { Chosen, ChosenOf, OpenChoice } from "../choice";
import { lastDayOf } from "../columns/calendarPeriod";
import type { PeriodColumn, PeriodRun } from "../columns/periodRun";
import { openChoice } from "../measures/openChoices";

/** Which periods are compared, and when a customer is there. */
export interface WidePeriod {
  /** The periods compared, and the first that holds any revenue, by their numbers in the run. */
  readonly start: number;
  readonly end: number;
  readonly first: number;
  /** Periods up to one in which revenue makes a customer. */
  readonly window: number;
  /** 1 for a year; else by what its churn becomes that of a year. */
  readonly perYear: number;
  /** Periods without any revenue before the first and after the last, which are left out. */
  readonly empty: number;
  readonly choices: readonly OpenChoice[];
}

/** Where the last period has fewer customers than this share of those before, it may not be over. */
const leastOfLast = 0.5;
/** From this share of customers with pauses on it is asked what makes a customer; from the other they buy now and then. */
const somePauses = 0.05;
const manyPauses = 0.2;
/** Months before the period, so that who buys now and then can be told from who is silent; as of a log, 90 days. */
const leastBefore = 3;

/**
 * The last period against that a year before, or against the first where there is no such one. "uneven periods" where
 * nobody has revenue in one between, "bad as-of date" where nothing is left up to a day, "no customers" where nobody
 * has any.
 */
export function widePeriod(
  revenue: readonly Float64Array[],
  { columns, step }: PeriodRun,
  { asOf = Infinity, chosen }: { readonly asOf?: number | undefined; readonly chosen: Chosen },
): WidePeriod | "uneven periods" | "bad as-of date" | "no customers" {
  const until = columns.filter(({ period }) => (lastDayOf(period) ?? -Infinity) <= asOf).length;
  if (until < 2) return "bad as-of date";
  const customers = columns
    .slice(0, until)
    .map((_, period) => revenue.filter((own) => own[period]! > 0).length);
  const first = customers.findIndex((count) => count > 0);
  const filled = customers.reduce((last, count, period) => (count > 0 ? period : last), -1);
  if (first < 0 || filled === first) return "no customers";
  if (customers.slice(first, filled + 1).includes(0)) return "uneven periods";
  const mayBeOpen = filled - first > 1 && customers[filled]! < leastOfLast * customers[filled - 1]!;
  const isLeftOut = mayBeOpen && (chosen.last_period ?? "left_out") === "left_out";
  const end = isLeftOut ? filled - 1 : filled;
  const year = monthsInYear / step;
  const start = Math.max(first, end - year);
  const pauses = shareOfPauses(revenue, first, end);
  const canBeYear = step < monthsInYear && start === end - year && (start - first + 1) * step >= leastBefore;
  const guess: ChosenOf<"customers_have"> = canBeYear && pauses >= manyPauses ? "year" : "period";
  const has = canBeYear ? (chosen.customers_have ?? guess) : "period";
  return {
    start,
    end,
    first,
    window: has === "year" ? year : 1,
    perYear: year / (end - start),
    empty: first + (until - 1 - filled),
    choices: [
      ...openChoice(
        mayBeOpen,
        "last_period",
        isLeftOut ? "left_out" : "counts",
        chosen.last_period !== undefined,
      ),
      ...openChoice(
        pauses >= somePauses && step < monthsInYear,
        "customers_have",
        has,
        chosen.customers_have === has,
      ),
    ],
  };
}

/** The share of customers who had revenue, then none, then revenue again. */
function shareOfPauses(revenue: readonly Float64Array[], first: number, end: number): number {
  let [there, paused] = [0, 0];
  for (const own of revenue) {
    let [runs, was] = [0, false];
    for (let period = first; period <= end; period += 1) {
      const is = own[period]! > 0;
      if (is && !was) runs += 1;
      was = is;
    }
    if (runs > 0) there += 1;
    if (runs > 1) paused += 1;
  }
  return there === 0 ? 0 : paused / there;
}

/** The last days of the periods compared, where they are known. */
export function daysOf(
  columns: readonly PeriodColumn[],
  { start, end }: WidePeriod,
): { readonly from: number; readonly to: number } | null {
  const [from, to] = [lastDayOf(columns[start]!.period), lastDayOf(columns[end]!.period)];
  return from === null || to === null ? null : { from, to };
}
