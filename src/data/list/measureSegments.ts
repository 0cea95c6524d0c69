import type { AmountPeriod } from "../columnRole";
import type { SegmentMeasures, Segments } from "../dataset";
import { rankSegments } from "../rankSegments";
import type { Baseline } from "./baseline";
import type { CustomerRow } from "./cleanRows";
import { measureAmounts } from "./measureAmounts";

/** The columns that may part customers. */
export type SegmentColumn = "segment" | "satisfaction";

/**
 * The baseline of each segment, most customers first, in the period of the whole; null where the rows are not of
 * at least two segments.
 */
export function measureSegments(
  rows: readonly CustomerRow[],
  baseline: Baseline,
  revenuePeriod: AmountPeriod,
  marginPeriod: AmountPeriod,
  by: SegmentColumn = "segment",
): Segments | null {
  const ranked = rankSegments(rows, (row) => row[by], baseline.isActive);
  if (ranked === null) return null;
  const each = ranked.groups.map(({ name, members }): SegmentMeasures => {
    const amounts = measureAmounts(members, baseline, revenuePeriod, marginPeriod);
    return {
      name,
      end: members.filter(baseline.isActive).length,
      start: members.filter(baseline.wasThere).length,
      lost: members.filter(baseline.isLost).length,
      churn: baseline.churnOf(members),
      revenuePerCustomer: amounts.revenuePerCustomer,
      marginRate: amounts.marginRate,
      annualMargin: amounts.marginRate === null ? amounts.annualMargin : null,
    };
  });
  const whole = measureAmounts(rows, baseline, revenuePeriod, marginPeriod);
  const isSummed = revenuePeriod !== "total" && whole.leftOut === "" && whole.annualRevenue !== null;
  return { each, revenueAddsUp: isSummed, together: ranked.together };
}
