import { costToServe } from "../../../src/core/value/costToServe";

describe("the margin after serving a customer", () => {
  // docs/specification.md, "COSTTOSERVE"; the second by hand.
  it.each([
    [100, [3, 2], [5, 10], 65],
    [40, [12, 1, 0.5], [4, 10, 60], -48],
    [40, [], [], 40],
  ])("of %d with contacts %j at %j is %d", (margin, contacts, unitCosts, expected) => {
    expect(costToServe(margin, contacts, unitCosts)).toBe(expected);
  });
});
