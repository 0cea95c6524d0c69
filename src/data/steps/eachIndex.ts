import type { Steps } from "./steps";

/** Rows between two rests: a few milliseconds of work. */
const rowsAStep = 4096;

/** Looks at each number from 0 to below `count`, in steps. */
export function* eachIndex(count: number, look: (index: number) => void): Steps<void> {
  for (let from = 0; from < count; from += rowsAStep) {
    const end = Math.min(from + rowsAStep, count);
    for (let index = from; index < end; index += 1) look(index);
    yield end / count;
  }
}

/** Looks at each of many rows, in steps. */
export const eachRow = <Row>(rows: readonly Row[], look: (row: Row, index: number) => void): Steps<void> =>
  eachIndex(rows.length, (index) => look(rows[index]!, index));
