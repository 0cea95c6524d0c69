/** Relative 1e-12, and as much absolutely near 0: what double precision leaves of a short calculation. */
export function expectClose(actual: number, expected: number, relative = 1e-12): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(expected)));
}
