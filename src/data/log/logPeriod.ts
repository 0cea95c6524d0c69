import { daysInYear } from "../../core/calendar";
import type { LostDefinition } from "../dataset";

/**
 * Days of log before the period, so that its customers can be told from silence
 * (docs/specification.md, "Purchases").
 */
const leastBefore = 90;
/** A log shorter than this tells nothing of churn. */
const least = 60;

/**
 * The period that a log measures, and the window of activity: T0 to T1 of docs/specification.md, "Purchases".
 */
export interface LogPeriod {
  readonly from: number;
  readonly to: number;
  readonly windowDays: number;
  /** Days of the log in the window before the period. */
  readonly daysBefore: number;
  /** 1 for a period of a year; else by what its churn and amounts become those of a year: 365 by its days. */
  readonly perYear: number;
  /** Whether churn can be measured at all. */
  readonly isLongEnough: boolean;
  readonly definition: LostDefinition;
}

/**
 * The year to the last day, where the log has at least 90 days before it. A shorter log is cut in two halves: who
 * bought in the first and not in the second is taken for lost, and the rate is annualised.
 */
export function logPeriod(first: number, to: number, windowDays: number | undefined): LogPeriod {
  const days = to - first + 1;
  if (days >= daysInYear + leastBefore) {
    const window = windowDays ?? daysInYear;
    const from = to - daysInYear;
    return {
      from,
      to,
      windowDays: window,
      daysBefore: Math.min(window, from - first + 1),
      perYear: 1,
      isLongEnough: true,
      definition: { say: "silent", windowDays: window, from, to },
    };
  }
  const half = Math.floor(days / 2);
  const from = to - half;
  return {
    from,
    to,
    windowDays: half,
    daysBefore: half,
    perYear: half > 0 ? daysInYear / half : 1,
    isLongEnough: days >= least,
    definition: { say: "silentInHalf", days: half, from, to },
  };
}
