import type { ColumnReading } from "../dataset";
import type { Chosen } from "../choice";
import type { Selection } from "../tables/selection";
import type { Steps } from "../steps/steps";

/** The choices that rows are read by. */
export type SaidOfRows = Pick<Chosen, "date_order" | "unknown_status">;

type Reader<Rows> = (
  rows: Selection["cells"],
  readings: readonly ColumnReading[],
  said?: SaidOfRows,
) => Steps<Rows>;

/**
 * A reader that keeps its last reading of each selection: whatever is changed but the columns and what is said of
 * cells can do without another, and reading is the long part.
 */
export function lastReading<Rows>(
  rowsOf: (selection: Selection) => Selection["cells"],
  read: Reader<Rows>,
): (selection: Selection, readings: readonly ColumnReading[], said?: SaidOfRows) => Steps<Rows> {
  const last = new WeakMap<Selection, { readonly as: string; readonly rows: Rows }>();
  return function* (selection, readings, said) {
    const as = JSON.stringify([
      readings.map(({ role, column }) => [role, column]),
      said?.date_order,
      said?.unknown_status,
    ]);
    const known = last.get(selection);
    if (known?.as === as) return known.rows;
    const rows = yield* read(rowsOf(selection), readings, said);
    last.set(selection, { as, rows });
    yield 1;
    return rows;
  };
}
