import type { ColumnReading } from "../dataset";
import type { DateOrder } from "../cells/dateReading";
import type { Selection } from "../tables/selection";
import type { Steps } from "../steps/steps";

type Reader<Rows> = (
  rows: Selection["cells"],
  readings: readonly ColumnReading[],
  said?: DateOrder,
) => Steps<Rows>;

/**
 * A reader that keeps its last reading of each selection: whatever is changed but the columns and the order of day
 * and month can do without another, and reading is the long part.
 */
export function lastReading<Rows>(
  rowsOf: (selection: Selection) => Selection["cells"],
  read: Reader<Rows>,
): (selection: Selection, readings: readonly ColumnReading[], said?: DateOrder) => Steps<Rows> {
  const last = new WeakMap<Selection, { readonly as: string; readonly rows: Rows }>();
  return function* (selection, readings, said) {
    const as = JSON.stringify([readings.map(({ role, column }) => [role, column]), said]);
    const known = last.get(selection);
    if (known?.as === as) return known.rows;
    const rows = yield* read(rowsOf(selection), readings, said);
    last.set(selection, { as, rows });
    yield 1;
    return rows;
  };
}
