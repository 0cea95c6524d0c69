import { monthsInYear } from "../../core/calendar";
import { convertRate } from "../../core/churn/convertRate";
import type { ChosenOf } from "../choice";
import { churnInterval, upperLimitWithoutChurn } from "../measures/churnLimits";
import { monthsBefore } from "../cells/readDate";
import type { Steps } from "../steps/steps";
import type { Baseline } from "./baseline";
import type { CustomerRow } from "./customerRow";
import { customerSums, type CustomerSums, type Membership } from "./customerSums";
import { lastDate, type DateSpan } from "./dateSpan";

type FlagPeriod = ChosenOf<"flag_period">;

/**
 * A list with a churn flag, with or without months of tenure (docs/specification.md, "Customer lists"). The
 * flag does not say when they left, so its period is assumed to be 12 months until the user says "12", "all"
 * or "1".
 */
export function* measureFlags(
  rows: readonly CustomerRow[],
  span: DateSpan,
  chosen?: FlagPeriod,
): Steps<Baseline> {
  const period = chosen ?? "12";
  const yearAgo = monthsBefore(lastDate(span), monthsInYear);
  const isNew = (row: CustomerRow): boolean =>
    row.tenure !== null ? row.tenure < monthsInYear : row.start !== null && row.start > yearAgo;
  const membership: Membership = {
    isActive: (row) => row.churned !== true,
    wasThere: (row) => row.churned === true || !isNew(row),
  };
  const whole = yield* customerSums(rows, membership);
  const hasTenure = whole.all.timed > 0 || span.firstStart < Infinity;
  const [lost, end] = [whole.lost.customers, whole.active.customers];
  const start = lost + whole.stayed.customers;
  const joined = end - whole.stayed.customers;
  const overTheYear = period === "12";
  const exposed = overTheYear ? start : lost + end;
  const yearly = (rate: number): number => (period === "1" ? convertRate(rate, monthsInYear) : rate);
  const churnOf = ({ all, lost: gone, stayed }: CustomerSums): number | null => {
    if (period === "all")
      return all.months > 0 ? -Math.expm1((-monthsInYear * gone.customers) / all.months) : null;
    const there = overTheYear ? gone.customers + stayed.customers : all.customers;
    return there > 0 ? yearly(gone.customers / there) : null;
  };
  return {
    counts: {
      start: overTheYear ? start : null,
      lost,
      joined: hasTenure ? joined : null,
      returned: null,
      end,
      joinedAndLeft: 0,
    },
    churn: lost === 0 ? null : churnOf(whole),
    churnMeasuredBy: {
      say: "flaggedOfRows",
      flagged: lost,
      rows: rows.length,
      period,
      isSaid: chosen !== undefined,
    },
    churnConfirmed: chosen !== undefined,
    evidence: {
      interval: lost > 0 && period !== "all" ? churnInterval(lost, exposed, yearly) : null,
      upperLimit: lost === 0 ? upperLimitWithoutChurn(end) : null,
      definition: { say: "flagged", period },
    },
    period: null,
    choices: [{ name: "flag_period", value: period, confirmed: chosen !== undefined }],
    sums: whole,
    ...membership,
    churnOf,
  };
}
