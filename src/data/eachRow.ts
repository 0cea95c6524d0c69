import { ROWS_A_STEP, type Steps } from "./steps";

/** Looks at each of many rows, in steps. */
export function* eachRow<Row>(rows: readonly Row[], look: (row: Row, index: number) => void): Steps<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
    const end = Math.min(from + ROWS_A_STEP, rows.length);
    for (let index = from; index < end; index += 1) look(rows[index]!, index);
    yield end / rows.length;
  }
}
