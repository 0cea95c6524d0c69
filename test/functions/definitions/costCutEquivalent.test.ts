import { costCutEquivalent } from "../../../src/functions/definitions/costCutEquivalent";
import { evaluate } from "../evaluate";

describe("COSTCUTEQUIVALENT", () => {
  // docs/specification.md, "COSTCUTEQUIVALENT", to the digits printed there; 10 % -> 8 % and 7 % at a cost
  // base of 45 million.
  it.each([
    [[0.08, 45e6, 5, 0.09, 100], 0.018897836814, 12],
    [[0.08, 45e6, 1, 0, 100], 0.0044444, 7],
    [[0.08, 45e6, 400, 0.09, 100], 0.0546405, 7],
    [[0.07, 45e6, 5, 0.09, 100, null, [[0.5, 1]]], 0.0234243, 7],
    [[0.07, 45e6, 5, 0.09, 100], 0.0286685, 7],
  ])("of %j is %d", (given, expected, digits) => {
    expect(evaluate(costCutEquivalent, [1000, 20_000, 0.1, ...given])).toBeCloseTo(expected, digits);
  });

  it("divides by no cost base: #DIV/0!, each in its own cell", () => {
    const bases = [[[45e6], [0]]];
    expect(evaluate(costCutEquivalent, [1000, 20_000, 0.1, 0.08, ...bases])).toEqual([
      [expect.any(Number)],
      [{ error: "#DIV/0!" }],
    ]);
  });
});
