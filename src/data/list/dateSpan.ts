import { eachRow } from "../steps/eachIndex";
import type { Steps } from "../steps/steps";
import type { CustomerRow } from "./customerRow";

/** The dates of a list, serials: Infinity or 0 where no row has one. */
export interface DateSpan {
  readonly firstStart: number;
  readonly lastStart: number;
  readonly lastEnd: number;
  /** Rows with an end. */
  readonly ends: number;
}

export function* dateSpan(rows: readonly CustomerRow[]): Steps<DateSpan> {
  const span = { firstStart: Infinity, lastStart: 0, lastEnd: 0, ends: 0 };
  yield* eachRow(rows, ({ start, end }) => {
    if (start !== null && start < span.firstStart) span.firstStart = start;
    if (start !== null && start > span.lastStart) span.lastStart = start;
    if (end !== null && end > span.lastEnd) span.lastEnd = end;
    if (end !== null) span.ends += 1;
  });
  return span;
}

/** The last date in the data, which is the day to count at unless the user says another; contracts may run on. */
export const lastDate = ({ lastStart, lastEnd }: DateSpan, endsAreContracts = false): number =>
  endsAreContracts ? lastStart : Math.max(lastStart, lastEnd);

/** Whether most rows have an end, as contracts do; of customers who left, the others have none. */
export const mostEnd = ({ ends }: DateSpan, rows: number): boolean => 2 * ends >= rows;

/** Whether end dates reach beyond the last start, so that they may be those of contracts. */
export const endsRunOn = ({ lastStart, lastEnd }: DateSpan): boolean => lastEnd > lastStart;
