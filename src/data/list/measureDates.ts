import { convertRate } from "../../core/churn/convertRate";
import { churnInterval, upperLimitWithoutChurn } from "../churnLimits";
import { eachRow } from "../eachRow";
import { grouped } from "../grouped";
import { isoDate, monthsBefore } from "../readDate";
import type { Steps } from "../steps";
import type { Baseline } from "./baseline";
import type { CustomerRow } from "./customerRow";

const YEAR = 365;

const joined = (row: CustomerRow): number => row.start ?? Infinity;
/** A customer on a day: has started by then and leaves after it. */
const activeOn = (row: CustomerRow, day: number): boolean =>
  joined(row) <= day && (row.end === null || row.end > day);

/**
 * A list with start and end dates (specification 3): the period is the 12 months to the as-of date, S, L, N, E
 * its customers. A history of 3 to 12 months is annualised, 1-(1-c)^(365/days), and a shorter one not measured.
 */
export function* measureDates(
  rows: readonly CustomerRow[],
  firstStart: number,
  asOf: number,
): Steps<Baseline> {
  const yearAgo = monthsBefore(asOf, 12);
  const from = Math.max(yearAgo, firstStart);
  const counts = { start: 0, lost: 0, joined: 0, returned: null, end: 0, joinedAndLeft: 0 };
  yield* eachRow(rows, (row) => {
    const [isActive, wasThere] = [activeOn(row, asOf), activeOn(row, from)];
    if (isActive) counts.end += 1;
    if (wasThere) counts.start += 1;
    if (wasThere && !isActive) counts.lost += 1;
    if (joined(row) <= from || joined(row) > asOf) return;
    if (isActive) counts.joined += 1;
    else counts.joinedAndLeft += 1;
  });
  const { start, lost } = counts;
  const annual = (rate: number): number => (from > yearAgo ? convertRate(rate, YEAR / (asOf - from)) : rate);
  const longEnough = from <= monthsBefore(asOf, 3);
  const measured = longEnough && lost > 0;
  const short = from > yearAgo ? `, annualised from ${asOf - from} days` : "";
  return {
    counts,
    churn: measured ? annual(lost / start) : null,
    churnSource: `${grouped(lost)} lost of ${grouped(start)} customers, ${isoDate(from)} to ${isoDate(asOf)}${short}`,
    churnConfirmed: true,
    evidence: {
      interval: measured ? churnInterval(lost, start, annual) : null,
      upperLimit: longEnough && lost === 0 ? upperLimitWithoutChurn(start) : null,
      definition: `Lost: a customer on ${isoDate(from)} whose end date is on or before ${isoDate(asOf)}`,
    },
    period: { from, to: asOf },
    choices: [],
    isActive: (row) => activeOn(row, asOf),
    wasThere: (row) => activeOn(row, from),
    isLost: (row) => activeOn(row, from) && !activeOn(row, asOf),
    churnOf: (sums) => {
      const there = sums.lost.customers + sums.stayed.customers;
      return longEnough && there > 0 ? annual(sums.lost.customers / there) : null;
    },
  };
}
