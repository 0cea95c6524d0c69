/** A function that runs once for all its calls in one turn of the event loop. */
export function laterOnce(act: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      act();
    }, 0);
  };
}
