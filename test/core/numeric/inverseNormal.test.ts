import { inverseNormal } from "../../../src/core/numeric/inverseNormal";

/** The root of ncdf(x) = p in mpmath at 40 digits, p taken as the double that it is. */
const quantiles: readonly (readonly [probability: number, quantile: number])[] = [
  [0.6, 0.25334710313579974132],
  [0.9, 1.2815515655446005935],
  [0.975, 1.9599639845400538556],
  [0.999, 3.0902323061678132778],
  [1e-10, -6.3613409024040561991],
  [1e-20, -9.2623400897984075796],
  [1e-300, -37.047096299361199237],
];

describe("the inverse normal", () => {
  it.each(quantiles)("of %p is %p, to the last digits of a double", (probability, quantile) => {
    expect(Math.abs(inverseNormal(probability) / quantile - 1)).toBeLessThan(4e-16);
  });

  it("is 0 in the middle", () => {
    expect(inverseNormal(0.5)).toBe(0);
  });

  it.each([0.05, 0.25, 0.4])("mirrors %p at the middle", (probability) => {
    expect(inverseNormal(probability)).toBeCloseTo(-inverseNormal(1 - probability), 14);
  });
});
