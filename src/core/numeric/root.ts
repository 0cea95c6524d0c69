/**
 * A point in [lower, upper] where a continuous function is 0, to `tolerance` or to the last digits that a double
 * holds, whichever is coarser; its values there must not have the same sign. Chandrupatla, "A new hybrid
 * quadratic/bisection algorithm for finding the zero of a nonlinear function without using derivatives", Advances in
 * Engineering Software 28 (1997), 145-149: inverse quadratic interpolation where that is safe, else a halving.
 */
export function root(
  valueAt: (point: number) => number,
  lower: number,
  upper: number,
  tolerance: number,
): number {
  let newest: Tried = { point: upper, value: valueAt(upper) };
  let opposite: Tried = { point: lower, value: valueAt(lower) };
  let step = 0.5;
  for (;;) {
    const point = newest.point + step * (opposite.point - newest.point);
    const tried: Tried = { point, value: valueAt(point) };
    const sameSide = Math.sign(tried.value) === Math.sign(newest.value);
    const before = sameSide ? newest : opposite;
    if (!sameSide) opposite = newest;
    newest = tried;
    const best = Math.abs(newest.value) < Math.abs(opposite.value) ? newest : opposite;
    const finest = 2 * Number.EPSILON * Math.abs(best.point) + tolerance;
    const smallestStep = finest / Math.abs(opposite.point - newest.point);
    if (best.value === 0 || !(smallestStep <= 0.5)) return best.point;
    step = Math.min(1 - smallestStep, Math.max(smallestStep, nextStep(newest, opposite, before)));
  }
}

interface Tried {
  readonly point: number;
  readonly value: number;
}

/** The share of the way from the newest point to the opposite one: x and f of the paper, xi and phi their shares. */
function nextStep(newest: Tried, opposite: Tried, before: Tried): number {
  const [a, b, c] = [newest.point, opposite.point, before.point];
  const [fa, fb, fc] = [newest.value, opposite.value, before.value];
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  const isSafe = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
  if (!isSafe) return 0.5;
  return ((fa / (fb - fa)) * fc) / (fb - fc) + ((((c - a) / (b - a)) * fa) / (fc - fa)) * (fb / (fc - fb));
}
