import type { PeriodRun } from "../columns/periodRun";
import type { ColumnReading } from "../dataset";
import type { Question } from "../question";

/** A table with a row for each customer or contract, and a column of revenue for each month, quarter or year. */
export interface WideTable {
  readonly run: PeriodRun;
  readonly readings: readonly ColumnReading[];
  readonly questions: readonly Question[];
  /** Whether a header says that rows are customers, and no row looks like a figure of a whole company. */
  readonly namesCustomers: boolean;
  /** Whether columns that say who left stand beside the periods, so that the table may be a customer list. */
  readonly tellsEnd: boolean;
}
