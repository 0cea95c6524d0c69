import { convertRate } from "../../core/churn/convertRate";
import { revenueRetention } from "../../core/churn/revenueRetention";
import { type GroupCounts, noCounts } from "../measures/groupCounts";
import type { WidePeriod } from "./widePeriod";

/** Customers, churn and revenue of some customers: of all, or of a segment. Amounts are a year's. */
export interface WideGroup extends GroupCounts {
  readonly churn: number | null;
  readonly revenue: number;
  readonly revenuePerCustomer: number | null;
  /** Share of the revenue at the start that left with the lost, as a rate of a year. */
  readonly revenueChurn: number | null;
  /** What became of the revenue of the customers of the start, as shares of it; null where windows are compared. */
  readonly retention: Retention | null;
}

export interface Retention {
  readonly gross: number;
  readonly net: number;
  readonly contraction: number;
  readonly expansion: number;
}

/**
 * Some customers in the periods compared. `yearly` makes the sum of the period's columns that of a year.
 */
export function wideGroup(members: readonly Float64Array[], period: WidePeriod, yearly: number): WideGroup {
  const counts = noCounts();
  const sums = { revenue: 0, start: 0, churned: 0, contraction: 0, expansion: 0 };
  for (const own of members) {
    const inside = sumOf(own, period.start + 1, period.end);
    const [before, after] = [windowSum(own, period, period.start), windowSum(own, period, period.end)];
    const [wasThere, staysOn] = [hasIn(own, period, period.start), hasIn(own, period, period.end)];
    sums.revenue += inside;
    if (staysOn) counts.end += 1;
    if (wasThere) {
      counts.start += 1;
      sums.start += before;
      if (!staysOn) {
        counts.lost += 1;
        sums.churned += before;
      } else if (after < before) sums.contraction += before - after;
      else sums.expansion += after - before;
      continue;
    }
    const wasSeen = hasAny(own, period.first, period.start);
    if (staysOn) counts.joined += 1;
    if (staysOn && wasSeen) counts.returned += 1;
    if (!staysOn && !wasSeen && hasAny(own, period.start + 1, period.end)) counts.joinedAndLeft += 1;
  }
  const average = (counts.start + counts.end) / 2;
  const revenue = sums.revenue * yearly;
  const { gross, net } = revenueRetention(sums);
  return {
    ...counts,
    churn: counts.start > 0 ? convertRate(counts.lost / counts.start, period.perYear) : null,
    revenue,
    revenuePerCustomer: average > 0 ? revenue / average : null,
    revenueChurn:
      sums.start > 0 && counts.lost > 0 ? convertRate(sums.churned / sums.start, period.perYear) : null,
    retention:
      period.window === 1 && gross.ok && net.ok
        ? {
            gross: gross.value,
            net: net.value,
            contraction: sums.contraction / sums.start,
            expansion: sums.expansion / sums.start,
          }
        : null,
  };
}

function sumOf(own: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let period = from; period <= to; period += 1) sum += own[period]!;
  return sum;
}

function hasAny(own: Float64Array, from: number, to: number): boolean {
  for (let period = from; period <= to; period += 1) if (own[period]! > 0) return true;
  return false;
}

const windowFrom = ({ first, window }: WidePeriod, to: number): number => Math.max(first, to - window + 1);

const windowSum = (own: Float64Array, period: WidePeriod, to: number): number =>
  sumOf(own, windowFrom(period, to), to);

/** Whether a customer is there in the last period compared. */
export const isThere = (own: Float64Array, period: WidePeriod): boolean => hasIn(own, period, period.end);

/** Whether a customer is there at the end of a period: revenue above 0 in one of its window. */
const hasIn = (own: Float64Array, period: WidePeriod, to: number): boolean =>
  hasAny(own, windowFrom(period, to), to);
