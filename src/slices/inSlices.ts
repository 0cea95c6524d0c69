import { nextTurn } from "./nextTurn";
import { runSlice, type Watch } from "./runSlice";

/** What the driver asks of its surroundings. */
export interface SliceSettings<Yielded = unknown> extends Watch<Yielded> {
  /** Ends the work where it stands, between two slices. */
  readonly signal?: AbortSignal | undefined;
  /** Lets everything else have its turn. */
  readonly rest?: () => Promise<void>;
}

/**
 * Runs long work without holding the thread: a generator that yields now and then, each millisecond or so, and
 * returns its outcome. Null where the signal ended it.
 */
export async function inSlices<Value, Yielded>(
  work: Generator<Yielded, Value, void>,
  { signal, rest = nextTurn, ...watch }: SliceSettings<Yielded> = {},
): Promise<Value | null> {
  for (;;) {
    if (signal?.aborted) {
      work.return(null as Value);
      return null;
    }
    const ended = runSlice(work, watch);
    if (ended !== null) return ended.value;
    await rest();
  }
}
