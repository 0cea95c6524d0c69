import { convertRate } from "../../core/churn/convertRate";
import { churnInterval, upperLimitWithoutChurn } from "../churnLimits";
import type { Baseline } from "./baseline";
import type { CustomerRow } from "./cleanRows";
import type { ChosenOf } from "../choice";
import { grouped } from "../grouped";
import { lastDate } from "./measureDates";
import { monthsBefore } from "../readDate";

type FlagPeriod = ChosenOf<"flag_period">;

const MONTHS = 12;

const definitions: Readonly<Record<FlagPeriod, string>> = {
  "12": "Lost: flagged, taken to have left in the last 12 months",
  all: "Lost: flagged, at any time; the rate is 1-exp(-12 x lost / months of all customers)",
  "1": "Lost: flagged, taken to have left in the last month; the rate is 1-(1-lost/rows)^12",
};

/**
 * A list with a churn flag, with or without months of tenure (specification 3). The flag does not say when they
 * left, so its period is assumed to be 12 months until the user says "12", "all" or "1".
 */
export function measureFlags(rows: readonly CustomerRow[], chosen?: FlagPeriod): Baseline {
  const period = chosen ?? "12";
  const asOf = lastDate(rows);
  const hasTenure = rows.some((row) => row.tenure !== null || row.start !== null);
  const isNew = (row: CustomerRow): boolean =>
    row.tenure !== null ? row.tenure < MONTHS : row.start !== null && row.start > monthsBefore(asOf, MONTHS);
  const flagged = rows.filter((row) => row.churned === true);
  const active = rows.filter((row) => row.churned !== true);
  const [lost, end] = [flagged.length, active.length];
  const joined = hasTenure ? active.filter(isNew).length : 0;
  const start = end + lost - joined;
  const overTheYear = period === "12";
  const exposed = overTheYear ? start : lost + end;
  const yearly = (rate: number): number => (period === "1" ? convertRate(rate, MONTHS) : rate);
  const wasThere = (row: CustomerRow): boolean => row.churned === true || !isNew(row);
  const churnOf = (some: readonly CustomerRow[]): number | null => {
    const gone = some.filter((row) => row.churned === true).length;
    const months = some.reduce((sum, row) => sum + (row.tenure ?? 0), 0);
    if (period === "all") return months > 0 ? -Math.expm1((-MONTHS * gone) / months) : null;
    const there = overTheYear ? some.filter(wasThere).length : some.length;
    return there > 0 ? yearly(gone / there) : null;
  };
  const share = `${grouped(lost)} flagged of ${grouped(rows.length)} rows (${Math.round((1000 * lost) / rows.length) / 10} %)`;
  return {
    counts: {
      start: overTheYear ? start : null,
      lost,
      joined: hasTenure ? joined : null,
      returned: null,
      end,
      joinedAndLeft: 0,
    },
    churn: lost === 0 ? null : churnOf(rows),
    churnSource: `${share}, ${chosen === undefined ? "assumed" : "said"} to have left ${{ "12": "in the last 12 months", all: "at any time", "1": "in the last month" }[period]}`,
    churnConfirmed: chosen !== undefined,
    evidence: {
      interval: lost > 0 && period !== "all" ? churnInterval(lost, exposed, yearly) : null,
      upperLimit: lost === 0 ? upperLimitWithoutChurn(end) : null,
      definition: definitions[period],
    },
    period: null,
    choices: [{ name: "flag_period", value: period, confirmed: chosen !== undefined }],
    isActive: (row) => row.churned !== true,
    wasThere,
    isLost: (row) => row.churned === true,
    churnOf,
  };
}
