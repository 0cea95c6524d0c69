import type { Steps } from "./steps";

/** Rows between two rests: a few milliseconds of work. */
const ROWS_A_STEP = 4096;

/** Looks at each number from 0 to below `count`, in steps. */
export function* eachIndex(count: number, look: (index: number) => void): Steps<void> {
  for (let from = 0; from < count; from += ROWS_A_STEP) {
    const end = Math.min(from + ROWS_A_STEP, count);
    for (let index = from; index < end; index += 1) look(index);
    yield end / count;
  }
}
