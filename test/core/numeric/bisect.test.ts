import { bisect } from "../../../src/core/numeric/bisect";

describe("halving an interval", () => {
  it("ends in the middle of the first interval that is no wider than the tolerance", () => {
    const tried: number[] = [];
    const isAbove = (point: number): boolean => (tried.push(point), point < 10.3);
    // 10 to 11 in three halvings: 10.25 to 10.375.
    expect(bisect(isAbove, 10, 11, 0.125)).toBe(10.3125);
    expect(tried).toEqual([10.5, 10.25, 10.375]);
  });

  it("ends at the last digit of a double without a tolerance", () => {
    expect(Math.abs(bisect((point) => point ** 2 < 2, 1, 2, 0) - Math.SQRT2)).toBeLessThanOrEqual(2 ** -52);
    expect(bisect((point) => point < 3, 3, 3, 0)).toBe(3);
  });
});
