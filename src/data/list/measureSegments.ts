import type { AmountPeriod } from "../columns/columnRole";
import type { SegmentMeasures, Segments } from "../dataset";
import { rankSegments } from "../measures/rankSegments";
import type { Steps } from "../steps/steps";
import type { Baseline } from "./baseline";
import type { CustomerRow } from "./customerRow";
import { customerSums } from "./customerSums";
import { measureAmounts, type Amounts } from "./measureAmounts";

/** The columns that may part customers. */
export type SegmentColumn = "segment" | "satisfaction";

interface Whole {
  readonly amounts: Amounts;
  readonly revenuePeriod: AmountPeriod;
  readonly marginPeriod: AmountPeriod;
}

/**
 * The baseline of each segment, most customers first, in the period of the whole; null where the rows are not of
 * at least two segments.
 */
export function* measureSegments(
  rows: readonly CustomerRow[],
  baseline: Baseline,
  { amounts: whole, revenuePeriod, marginPeriod }: Whole,
  by: SegmentColumn,
): Steps<Segments | null> {
  const ranked = yield* rankSegments(rows, (row) => row[by], baseline.isActive);
  if (ranked === null) return null;
  const each: SegmentMeasures[] = [];
  for (const { name, members } of ranked.groups) {
    const sums = yield* customerSums(members, baseline);
    const amounts = measureAmounts(sums, revenuePeriod, marginPeriod);
    each.push({
      name,
      end: sums.active.customers,
      start: sums.lost.customers + sums.stayed.customers,
      lost: sums.lost.customers,
      churn: baseline.churnOf(sums),
      revenuePerCustomer: amounts.revenuePerCustomer,
      marginRate: amounts.marginRate,
      annualMargin: amounts.marginRate === null ? amounts.annualMargin : null,
    });
  }
  const isSummed = revenuePeriod !== "total" && whole.withoutRevenue === 0 && whole.annualRevenue !== null;
  return { each, revenueAddsUp: isSummed, together: ranked.together };
}
