import type { Baseline } from "./baseline";
import type { CustomerRow } from "./cleanRows";
import type { SegmentMeasures, Segments } from "../dataset";
import { measureAmounts } from "./measureAmounts";
import type { AmountPeriod } from "../columnRole";

/** Segments shown each by itself; where there are more, the smaller ones stand together. */
const MOST = 12;
const NONE = "No segment";
const OTHER = "Other";

/** Rows by segment: the first spelling names it; without regard to case. */
function groupsOf(rows: readonly CustomerRow[]): ReadonlyMap<string, CustomerRow[]> {
  const groups = new Map<string, { name: string; rows: CustomerRow[] }>();
  for (const row of rows) {
    const name = row.segment ?? NONE;
    const group = groups.get(name.toLowerCase());
    if (group === undefined) groups.set(name.toLowerCase(), { name, rows: [row] });
    else group.rows.push(row);
  }
  return new Map([...groups.values()].map((group) => [group.name, group.rows]));
}

/**
 * The baseline of each segment, most customers first, in the period of the whole; null where the rows are not of
 * at least two segments.
 */
export function measureSegments(
  rows: readonly CustomerRow[],
  baseline: Baseline,
  revenuePeriod: AmountPeriod,
  marginPeriod: AmountPeriod,
): Segments | null {
  const count = (some: readonly CustomerRow[], test: (row: CustomerRow) => boolean): number =>
    some.filter(test).length;
  const ranked = [...groupsOf(rows)]
    .map(([name, some]) => ({ name, rows: some, end: count(some, baseline.isActive) }))
    .sort((one, other) => other.end - one.end || (one.name < other.name ? -1 : 1));
  if (ranked.length < 2) return null;
  const tail = ranked.length > MOST ? ranked.splice(MOST) : [];
  if (tail.length > 0)
    ranked.push({
      name: OTHER,
      rows: tail.flatMap((each) => each.rows),
      end: sum(tail.map(({ end }) => end)),
    });
  const each = ranked.map(({ name, rows: some, end }): SegmentMeasures => {
    const amounts = measureAmounts(some, baseline, revenuePeriod, marginPeriod);
    return {
      name,
      end,
      start: count(some, baseline.wasThere),
      lost: count(some, baseline.isLost),
      churn: baseline.churnOf(some),
      revenuePerCustomer: amounts.revenuePerCustomer,
      marginRate: amounts.marginRate,
      annualMargin: amounts.marginRate === null ? amounts.annualMargin : null,
    };
  });
  const whole = measureAmounts(rows, baseline, revenuePeriod, marginPeriod);
  const isSummed = revenuePeriod !== "total" && whole.leftOut === "" && whole.annualRevenue !== null;
  return { each, revenueAddsUp: isSummed, together: tail.length };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
