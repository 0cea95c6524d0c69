import { daysInYear } from "../../core/calendar";
import { convertRate } from "../../core/churn/convertRate";
import { type GroupCounts, noCounts } from "../measures/groupCounts";
import type { LogPeriod } from "./logPeriod";
import { isLost, isThere, wasSeen, wasThere, type LogTotals } from "./logTotals";

/** Customers, churn and amounts of some customers of a log: of all, or of a segment. Amounts are a year's. */
export interface LogGroup extends GroupCounts {
  readonly churn: number | null;
  readonly revenue: number;
  readonly revenuePerCustomer: number | null;
  readonly marginRate: number | null;
  readonly revenueChurn: number | null;
  readonly marginOfLost: { readonly lost: number; readonly rest: number } | null;
}

export function logGroup(totals: LogTotals, period: LogPeriod, customers: readonly number[]): LogGroup {
  const counts = noCounts();
  const sums = {
    revenue: 0,
    before: 0,
    beforeOfLost: 0,
    margin: 0,
    withMargin: 0,
    lostMargin: 0,
    restMargin: 0,
  };
  for (const number of customers) {
    const mark = totals.marks[number]!;
    const revenue = totals.revenue[number]!;
    sums.revenue += revenue;
    if (totals.margin) {
      sums.margin += totals.margin[number]!;
      sums.withMargin += totals.revenueWithMargin![number]!;
    }
    if (isThere(mark)) {
      counts.end += 1;
      if (!wasThere(mark)) counts.joined += 1;
      if (!wasThere(mark) && wasSeen(mark)) counts.returned += 1;
    } else if (!wasSeen(mark) && revenue !== 0) counts.joinedAndLeft += 1;
    if (!wasThere(mark)) continue;
    counts.start += 1;
    sums.before += totals.revenueBefore[number]!;
    const margin = totals.marginBefore?.[number] ?? 0;
    if (isLost(mark)) {
      counts.lost += 1;
      sums.beforeOfLost += totals.revenueBefore[number]!;
      sums.lostMargin += margin;
    } else sums.restMargin += margin;
  }
  const average = (counts.start + counts.end) / 2;
  const stayed = counts.start - counts.lost;
  const yearOfWindow = daysInYear / period.daysBefore;
  return {
    ...counts,
    churn: counts.start > 0 ? convertRate(counts.lost / counts.start, period.perYear) : null,
    revenue: sums.revenue * period.perYear,
    revenuePerCustomer: average > 0 ? (sums.revenue * period.perYear) / average : null,
    marginRate: totals.margin !== null && sums.withMargin !== 0 ? sums.margin / sums.withMargin : null,
    revenueChurn:
      sums.before > 0 && counts.lost > 0
        ? convertRate(sums.beforeOfLost / sums.before, period.perYear)
        : null,
    marginOfLost:
      totals.margin !== null && counts.lost > 0 && stayed > 0
        ? {
            lost: (sums.lostMargin / counts.lost) * yearOfWindow,
            rest: (sums.restMargin / stayed) * yearOfWindow,
          }
        : null,
  };
}
