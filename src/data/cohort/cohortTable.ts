import type { ChosenOf } from "../choice";
import type { DroppedRows, HeaderSpan } from "../dataset";

/** Customers of a cohort who are left after each period, those who began first; null where a period is missing. */
export interface Cohort {
  readonly name: string;
  readonly survivors: readonly [number, ...(number | null)[]];
}

export interface CohortTable {
  readonly cohorts: readonly Cohort[];
  /** The headers of the cohorts' names and of the periods. */
  readonly cohortHeader: string;
  readonly periods: HeaderSpan;
  /** Whether the numbers are shares, so that nobody knows how many customers there are. */
  readonly isShares: boolean;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly dropped: readonly DroppedRows[];
  /** Months of a step, where the periods are those of the calendar. */
  readonly months: ChosenOf<"period_months"> | null;
  /** Cohorts that are taken to have ended, since they have no rows for periods that younger ones have. */
  readonly ended: number;
}
