import type { CustomerId } from "../customers/customerId";
import { numberCustomers } from "../customers/numberCustomers";
import { fail, type Outcome, succeed } from "../outcome";
import { activeFrom, activeTo, activityMarks, seenBefore } from "./activityMarks";

/** A log of transactions, row by row, and a period to look at. Dates are serial days; a time of the day is cut. */
export interface LogPeriod {
  readonly customers: readonly CustomerId[];
  readonly dates: readonly number[];
  readonly fromDate: number;
  readonly toDate: number;
  /** Whole days without a row after which a customer counts as gone. */
  readonly windowDays: number;
}

export interface LogChurn {
  /** Active at fromDate. */
  readonly customersStart: number;
  /** Of these, no longer active at toDate. */
  readonly lost: number;
  /** Active at toDate, and never seen until fromDate. */
  readonly new: number;
  /** Active at toDate, not active at fromDate, but seen before. */
  readonly returned: number;
  readonly customersEnd: number;
  /** Lost / customersStart: the rate of the period, not annualised. Unavailable where nobody was active. */
  readonly churnRate: Outcome<number>;
  /** Of all rows with a customer; unavailable without any. */
  readonly firstDate: Outcome<number>;
  readonly lastDate: Outcome<number>;
  /** Rows without a customer. */
  readonly rowsSkipped: number;
}

/** Churn from a log, as `activityMarks` counts activity. Argument where the period ends before it begins. */
export function churnOfLog({ customers, dates, fromDate, toDate, windowDays }: LogPeriod): Outcome<LogChurn> {
  const [from, to] = [Math.floor(fromDate), Math.floor(toDate)];
  if (to < from) return fail({ kind: "argument", reason: "toBeforeFrom" });
  const numbers = numberCustomers(customers);
  const marks = activityMarks({ numbers, days: dates }, { from, to, windowDays }, numbers.length);
  let rowsSkipped = 0;
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < numbers.length; row += 1) {
    if (numbers[row]! < 0) rowsSkipped += 1;
    else {
      const day = Math.floor(dates[row]!);
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  const marked = new Uint32Array(8);
  for (const mark of marks) marked[mark]! += 1;
  const lost = marked[activeFrom | seenBefore]!;
  const stayed = marked[activeFrom | seenBefore | activeTo]!;
  const joined = marked[activeTo]!;
  const returned = marked[seenBefore | activeTo]!;
  const customersStart = lost + stayed;
  const dated = (day: number): Outcome<number> =>
    Number.isFinite(day) ? succeed(day) : fail({ kind: "unavailable", reason: "noRows" });
  return succeed({
    customersStart,
    lost,
    new: joined,
    returned,
    customersEnd: stayed + joined + returned,
    churnRate:
      customersStart > 0
        ? succeed(lost / customersStart)
        : fail({ kind: "unavailable", reason: "nobodyActive", facts: { windowDays } }),
    firstDate: dated(first),
    lastDate: dated(last),
    rowsSkipped,
  });
}
