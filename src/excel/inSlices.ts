import { nextTurn } from "./nextTurn";
import { runSlice } from "./runSlice";

/** What the driver asks of its surroundings. */
export interface SliceSettings {
  /** Ends the work where it stands, between two slices. */
  readonly signal?: AbortSignal | undefined;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** Lets everything else have its turn. */
  readonly rest?: () => Promise<void>;
}

/**
 * Runs long work without holding the thread: a generator that yields now and then, each millisecond or so, and
 * returns its outcome. Null where the signal ended it.
 */
export async function inSlices<Value>(
  work: Generator<unknown, Value, void>,
  { signal, now, rest = nextTurn }: SliceSettings = {},
): Promise<Value | null> {
  for (;;) {
    if (signal?.aborted) {
      work.return(null as Value);
      return null;
    }
    const ended = runSlice(work, now);
    if (ended !== null) return ended.value;
    await rest();
  }
}
