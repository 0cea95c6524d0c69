import type { DroppedRows, HeaderSpan } from "../dataset";

/** Customers of a cohort who are left after each period, the first number being those who began. */
export interface Cohort {
  readonly name: string;
  readonly survivors: readonly number[];
}

export interface CohortTable {
  readonly cohorts: readonly Cohort[];
  /** The headers of the cohorts' names and of the periods. */
  readonly cohortHeader: string;
  readonly periods: HeaderSpan;
  /** Whether the numbers are shares, so that nobody knows how many customers there are. */
  readonly isShares: boolean;
  readonly rowsRead: number;
  readonly dropped: readonly DroppedRows[];
}
