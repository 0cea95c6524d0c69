/** What is known of a customer in a log: active at a day, active at a later one, seen by the first of them. */
export const activeFrom = 1;
export const activeTo = 2;
export const seenBefore = 4;

/** Rows of a log: the number of the customer, -1 for none, and the day. */
export interface NumberedLog {
  readonly numbers: ArrayLike<number>;
  readonly days: ArrayLike<number>;
}

export interface ActivityDays {
  readonly from: number;
  readonly to: number;
  /** Whole days without a row after which a customer counts as gone. */
  readonly windowDays: number;
}

/**
 * The marks of each customer by number (docs/mathematics.md, "Churn"): active at a day are those with a row
 * in the W days up to and including it. Who was active at the first day was seen by it too.
 */
export function activityMarks(
  { numbers, days }: NumberedLog,
  { from, to, windowDays }: ActivityDays,
  customers: number,
): Uint8Array {
  const marks = new Uint8Array(customers);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row]!;
    if (number < 0) continue;
    const day = Math.floor(days[row]!);
    if (day <= from) marks[number]! |= day > from - windowDays ? activeFrom | seenBefore : seenBefore;
    if (day <= to && day > to - windowDays) marks[number]! |= activeTo;
  }
  return marks;
}
