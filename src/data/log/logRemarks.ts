import { customerRemarks } from "../measures/customerRemarks";
import type { Remark } from "../dataset";
import type { LogRows } from "./logRows";

/** What was counted in the rows of a log up to a day and must be said. */
export function logRemarks(rows: LogRows, upTo: number): readonly Remark[] {
  let [notes, zeros] = [0, 0];
  for (let row = 0; row < rows.count; row += 1) {
    const amount = rows.amount[row]!;
    if (amount > 0 || rows.day[row]! > upTo) continue;
    if (amount === 0) zeros += 1;
    else notes += 1;
  }
  return [
    ...customerRemarks(rows.customers, rows.forms),
    ...(notes > 0 ? [{ say: "creditNotesLeft", count: notes } as const] : []),
    ...(zeros > 0 ? [{ say: "zeroAmounts", count: zeros } as const] : []),
  ];
}
