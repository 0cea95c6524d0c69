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

  // The points of scipy 1.17.1, scipy.optimize.elementwise.find_root, which is the same algorithm; the first two are the ends.
  it.each<[string, (x: number) => number, number, number, readonly number[]]>([
    [
      "x^3 - 2 x - 5",
      (x) => x ** 3 - 2 * x - 5,
      2,
      3,
      [2.5, 2.084497813674231, 2.094728156313481, 2.094551168821018, 2.0945514815426307, 2.0945514815423265],
    ],
    [
      "e^x - 5",
      (x) => Math.exp(x) - 5,
      0,
      6,
      [
        3, 1.5, 2.25, 1.5894365098228338, 1.6098458962324609, 1.6094364288570124, 1.6094379124381555,
        1.6094379124341005,
      ],
    ],
  ])("of %s is approached over the known points", (_name, valueAt, lower, upper, known) => {
    const tried: number[] = [];
    root((x) => (tried.push(x), valueAt(x)), lower, upper, 1e-15);
    expect(tried.length).toBe(known.length + 3);
    known.forEach((point, index) => expect(tried[index + 2]).toBeCloseTo(point, 14));
  });

  it("is the better of the two points left, and found at once where it is hit", () => {
    expect(root((x) => x - 0.3, 0, 1, 0.5)).toBe(0.5);
    let tries = 0;
    const line = (x: number): number => ((tries += 1), x - 0.5);
    expect(root(line, 0, 1, 1e-15)).toBe(0.5);
    expect(tries).toBe(3);
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
