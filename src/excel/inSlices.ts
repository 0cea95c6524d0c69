import { nextTurn } from "./nextTurn";

/** What the driver asks of its surroundings. */
export interface SliceSettings {
  /** Ends the work where it stands, between two slices. */
  readonly signal?: AbortSignal | undefined;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** Lets everything else have its turn. */
  readonly rest?: () => Promise<void>;
}

/** In milliseconds: short enough for a click or a key to be answered at once (reliability: slices of at most 12 ms). */
const longestSlice = 12;

/**
 * Runs long work without holding the thread: a generator that yields now and then, each millisecond or so, and
 * returns its outcome. Null where the signal ended it.
 */
export async function inSlices<Value>(
  work: Generator<unknown, Value, void>,
  { signal, now = () => performance.now(), rest = nextTurn }: SliceSettings = {},
): Promise<Value | null> {
  let begun = now();
  for (;;) {
    if (signal?.aborted) {
      work.return(null as Value);
      return null;
    }
    const step = work.next();
    if (step.done) return step.value;
    if (now() - begun < longestSlice) continue;
    await rest();
    begun = now();
  }
}
