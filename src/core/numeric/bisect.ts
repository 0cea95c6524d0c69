/**
 * The point in [lower, upper] where `isAbove` turns from true to false, to the last digit that a double holds
 * or to `tolerance`, whichever is coarser. It must be true at `lower`, false at `upper`, and turn only once.
 */
export function bisect(
  isAbove: (point: number) => boolean,
  lower: number,
  upper: number,
  tolerance: number,
): number {
  while (upper - lower > tolerance) {
    const middle = lower + (upper - lower) / 2;
    if (middle === lower || middle === upper) break;
    if (isAbove(middle)) lower = middle;
    else upper = middle;
  }
  return lower + (upper - lower) / 2;
}
