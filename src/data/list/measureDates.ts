import { convertRate } from "../../core/churn/convertRate";
import { churnInterval, upperLimitWithoutChurn } from "../churnLimits";
import type { Baseline } from "./baseline";
import type { CustomerRow } from "./cleanRows";
import { grouped } from "../grouped";
import { isoDate, monthsBefore } from "../readDate";

const YEAR = 365;

const joined = (row: CustomerRow): number => row.start ?? Infinity;
/** A customer on a day: has started by then and leaves after it. */
const activeOn = (row: CustomerRow, day: number): boolean =>
  joined(row) <= day && (row.end === null || row.end > day);

/** The last date in the data, which is the day to count at unless the user says another; contracts may run on. */
export const lastDate = (rows: readonly CustomerRow[], endsAreContracts = false): number =>
  rows.reduce((latest, row) => Math.max(latest, row.start ?? 0, endsAreContracts ? 0 : (row.end ?? 0)), 0);

/**
 * A list with start and end dates (specification 3): the period is the 12 months to the as-of date, S, L, N, E
 * its customers. A history of 3 to 12 months is annualised, 1-(1-c)^(365/days), and a shorter one not measured.
 */
export function measureDates(rows: readonly CustomerRow[], asOf: number): Baseline {
  const first = rows.reduce((earliest, row) => Math.min(earliest, joined(row)), Infinity);
  const yearAgo = monthsBefore(asOf, 12);
  const from = Math.max(yearAgo, first);
  const atStart = rows.filter((row) => activeOn(row, from));
  const lost = atStart.filter((row) => !activeOn(row, asOf)).length;
  const end = rows.filter((row) => activeOn(row, asOf)).length;
  const inside = rows.filter((row) => joined(row) > from && joined(row) <= asOf);
  const stayed = inside.filter((row) => activeOn(row, asOf)).length;
  const start = atStart.length;
  const annual = (rate: number): number => (from > yearAgo ? convertRate(rate, YEAR / (asOf - from)) : rate);
  const longEnough = from <= monthsBefore(asOf, 3);
  const measured = longEnough && lost > 0;
  const short = from > yearAgo ? `, annualised from ${asOf - from} days` : "";
  return {
    counts: { start, lost, joined: stayed, returned: null, end, joinedAndLeft: inside.length - stayed },
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
    churnOf: (some) => {
      const there = some.filter((row) => activeOn(row, from));
      const gone = there.filter((row) => !activeOn(row, asOf)).length;
      return longEnough && there.length > 0 ? annual(gone / there.length) : null;
    },
  };
}
