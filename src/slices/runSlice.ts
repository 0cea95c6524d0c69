export interface Watch<Yielded = unknown> {
  /** Is told what the work yields: how far it is. */
  readonly onYield?: (yielded: Yielded) => void;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/**
 * In milliseconds: short enough for a click or a key to be answered at once (docs/office.md, "Time slices").
 */
const longestSlice = 12;

/** Goes on with long work for a slice of time: its value where it ends within it, null where there is more to do. */
export function runSlice<Value, Yielded>(
  work: Generator<Yielded, Value, void>,
  { onYield, now = () => performance.now() }: Watch<Yielded> = {},
): { readonly value: Value } | null {
  const begun = now();
  do {
    const step = work.next();
    if (step.done) return { value: step.value };
    onYield?.(step.value);
  } while (now() - begun < longestSlice);
  return null;
}
