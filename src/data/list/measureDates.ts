import { daysInYear, monthsInYear } from "../../core/calendar";
import { convertRate } from "../../core/churn/convertRate";
import { churnInterval, upperLimitWithoutChurn } from "../measures/churnLimits";
import { eachRow } from "../steps/eachIndex";
import { monthsBefore } from "../cells/readDate";
import type { Steps } from "../steps/steps";
import type { Baseline } from "./baseline";
import type { CustomerRow } from "./customerRow";
import { customerSums, type Membership } from "./customerSums";

const joined = (row: CustomerRow): number => row.start ?? Infinity;
/** A customer on a day: has started by then and leaves after it. */
export const activeOn = (row: CustomerRow, day: number): boolean =>
  row.spells === null
    ? joined(row) <= day && (row.end === null || row.end > day)
    : row.spells.some((spell) => activeOn(spell, day));

/** The period that ends at a day: 12 months, or from the first start where that is later. */
export const periodFrom = (asOf: number, firstStart: number): number =>
  Math.max(monthsBefore(asOf, monthsInYear), firstStart);

/**
 * A list with start and end dates (docs/specification.md, "Customer lists"): the period is the 12 months to
 * the as-of date, S, L, N, E its customers. A history of 3 to 12 months is annualised, 1-(1-c)^(365/days),
 * and a shorter one not measured.
 */
export function* measureDates(
  rows: readonly CustomerRow[],
  firstStart: number,
  asOf: number,
): Steps<Baseline> {
  const yearAgo = monthsBefore(asOf, monthsInYear);
  const from = periodFrom(asOf, firstStart);
  const membership: Membership = {
    isActive: (row) => activeOn(row, asOf),
    wasThere: (row) => activeOn(row, from),
  };
  const sums = yield* customerSums(rows, membership);
  let [inside, returned, several] = [0, 0, 0];
  yield* eachRow(rows, (row) => {
    if (joined(row) > from && joined(row) <= asOf) inside += 1;
    if (row.spells === null) return;
    several += 1;
    const cameBack = joined(row) <= from && !membership.wasThere(row) && membership.isActive(row);
    if (cameBack) returned += 1;
  });
  const [lost, end] = [sums.lost.customers, sums.active.customers];
  const start = lost + sums.stayed.customers;
  const arrived = end - sums.stayed.customers;
  const annual = (rate: number): number =>
    from > yearAgo ? convertRate(rate, daysInYear / (asOf - from)) : rate;
  const longEnough = from <= monthsBefore(asOf, 3);
  const measured = longEnough && lost > 0;
  return {
    counts: {
      ...{ start, lost, joined: arrived, returned: several > 0 ? returned : null, end },
      joinedAndLeft: inside - (arrived - returned),
    },
    churn: measured ? annual(lost / start) : null,
    churnMeasuredBy: {
      say: "lostOfStart",
      lost,
      start,
      from,
      to: asOf,
      annualisedFrom: from > yearAgo ? asOf - from : null,
    },
    churnConfirmed: true,
    evidence: {
      interval: measured ? churnInterval(lost, start, annual) : null,
      upperLimit: longEnough && lost === 0 ? upperLimitWithoutChurn(start) : null,
      definition: { say: "ended", from, to: asOf },
    },
    period: { from, to: asOf },
    choices: [],
    sums,
    ...membership,
    churnOf: (some) => {
      const there = some.lost.customers + some.stayed.customers;
      return longEnough && there > 0 ? annual(some.lost.customers / there) : null;
    },
  };
}
