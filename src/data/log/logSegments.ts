import type { SegmentMeasures, Segments } from "../dataset";
import { rankSegments } from "../measures/rankSegments";
import { logGroup } from "./logGroup";
import type { Steps } from "../steps/steps";
import type { LogPeriod } from "./logPeriod";
import type { LogRows } from "./logRows";
import { isThere, type LogTotals } from "./logTotals";

/** Each segment of the customers of a log, measured as the whole is; null where there are not two of them. */
export function* logSegments(rows: LogRows, totals: LogTotals, period: LogPeriod): Steps<Segments | null> {
  const { segments } = rows;
  if (segments === null) return null;
  // Nothing is seen of those who are left out.
  const isSeen = (number: number): boolean => totals.marks[number] !== 0 || totals.revenue[number] !== 0;
  const numbers = Array.from(rows.customers, (_, number) => number).filter(isSeen);
  const ranked = yield* rankSegments(
    numbers,
    (number) => segments[number] ?? null,
    (number) => isThere(totals.marks[number]!),
  );
  if (ranked === null) return null;
  const each = ranked.groups.map(({ name, members }): SegmentMeasures => {
    const group = logGroup(totals, period, members);
    return {
      name,
      end: group.end,
      start: group.start,
      lost: group.lost,
      churn: period.isLongEnough ? group.churn : null,
      revenuePerCustomer: group.revenuePerCustomer,
      marginRate: group.marginRate,
      annualMargin: null,
    };
  });
  return { each, revenueAddsUp: true, together: ranked.together };
}
