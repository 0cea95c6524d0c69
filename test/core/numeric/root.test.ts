import fc from "fast-check";
import { root } from "../../../src/core/numeric/root";

describe("the root of a function", () => {
  it.each<[string, (x: number) => number, number, number, number]>([
    ["x^2 - 2", (x) => x * x - 2, 0, 2, Math.SQRT2],
    ["x^3 - 2 x - 5 (Wallis)", (x) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
    ["cos x - x", (x) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ["a straight line, falling", (x) => 3 - 4 * x, -10, 10, 0.75],
    ["x^9", (x) => x ** 9, -1, 4, 0],
    ["a step", (x) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
  ])("of %s", (_name, valueAt, lower, upper, known) => {
    expect(Math.abs(root(valueAt, lower, upper, 1e-15) - known)).toBeLessThan(known === 0 ? 1e-9 : 1e-14);
  });

  it("may lie at an end", () => {
    expect(root((x) => x, 0, 1, 1e-15)).toBe(0);
    expect(root((x) => x - 1, 0, 1, 1e-15)).toBe(1);
    expect(root((x) => -x, 0, 0, 1e-15)).toBe(0);
  });

  it("is found where values overflow on one side", () => {
    expect(root((x) => (x > 0.5 ? -Infinity : 0.25 - x), 0, 1, 1e-15)).toBeCloseTo(0.25, 14);
  });

  it("of any cubic that rises is where its sign turns, in few tries", () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(between(-3, 3), between(0, 5), between(0.01, 5), (place, cubic, linear) => {
        let tries = 0;
        const valueAt = (x: number): number => {
          tries += 1;
          return cubic * (x - place) ** 3 + linear * (x - place);
        };
        expect(Math.abs(root(valueAt, -4, 5, 1e-14) - place)).toBeLessThan(1e-13);
        expect(tries).toBeLessThan(30);
      }),
    );
  });
});
