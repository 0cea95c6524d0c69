/** In milliseconds: short enough for a click or a key to be answered at once (reliability: slices of at most 12 ms). */
const longestSlice = 12;

/** Goes on with long work for a slice of time: its value where it ends within it, null where there is more to do. */
export function runSlice<Value>(
  work: Generator<unknown, Value, void>,
  now: () => number = () => performance.now(),
): { readonly value: Value } | null {
  const begun = now();
  do {
    const step = work.next();
    if (step.done) return { value: step.value };
  } while (now() - begun < longestSlice);
  return null;
}
