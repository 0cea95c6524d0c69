/** Many calls in one turn of the event loop act once. */
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
