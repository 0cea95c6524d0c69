import { customerRemarks } from "../customerRemarks";
import { grouped } from "../grouped";
import type { LogRows } from "./logRows";

/** What was counted in the rows of a log up to a day and must be said. */
export function logRemarks(rows: LogRows, upTo: number): readonly string[] {
  let [notes, zeros] = [0, 0];
  for (let row = 0; row < rows.count; row += 1) {
    const amount = rows.amount[row]!;
    if (amount > 0 || rows.day[row]! > upTo) continue;
    if (amount === 0) zeros += 1;
    else notes += 1;
  }
  return [
    ...customerRemarks(rows.customers, rows.forms),
    ...(notes > 0
      ? [
          `Negative amounts that take no purchase back whole: ${grouped(notes)}. They are taken off the revenue of their customers and count as no purchase.`,
        ]
      : []),
    ...(zeros > 0 ? [`Rows with an amount of 0: ${grouped(zeros)}. They count as purchases.`] : []),
  ];
}
