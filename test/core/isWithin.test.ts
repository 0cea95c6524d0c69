import { isWithin } from "../../src/core/isWithin";
import { ranges } from "../../src/core/ranges";

describe("the allowed ranges (docs/specification.md, 'Errors')", () => {
  it.each([
    ["share", [0, 1], [-0.001, 1.001, 10]],
    ["marginRate", [-3, 0, 1], [1.1, 40]],
    ["yearlyChange", [-0.999, 0, 1], [-1, -2, 1.001]],
    ["notNegative", [0, -0, 1e308], [-1e-9]],
    ["confidence", [1e-9, 0.95, 1 - 1e-9], [0, 1, 1.1]],
    ["wholeYears", [1, 1000], [0, -1, 1.5, 1001]],
    ["amount", [-1e308, 0, 1e308], []],
  ] as const)("%s", (name, allowed, refused) => {
    for (const number of allowed) expect(isWithin(ranges[name], number)).toBe(true);
    for (const number of [...refused, NaN, Infinity, -Infinity])
      expect(isWithin(ranges[name], number)).toBe(false);
  });
});
