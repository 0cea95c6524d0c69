import { acquisitionEquivalent } from "../../../src/functions/definitions/acquisitionEquivalent";
import { evaluate } from "../evaluate";

// Values of docs/specification.md, "ACQUISITIONEQUIVALENT", to the digits printed there.
describe("ACQUISITIONEQUIVALENT", () => {
  const gain = [1000, 20_000, 0.1, 0.07];

  it("is customers and what they cost, a row for each acquisition cost", () => {
    const rows = evaluate(acquisitionEquivalent, [
      ...gain,
      [[15_000], [0]],
      5,
      0.09,
      100,
      null,
      [[0.5, 1]],
    ]) as number[][];
    expect(rows[0]![0]).toBeCloseTo(25.354670568, 9);
    expect(rows[0]![1]).toBeCloseTo(380_320.0585, 4);
    expect(rows[1]).toEqual([rows[0]![0], 0]);
  });

  it("divides by customers without a margin: #DIV/0! in both", () => {
    const error = { error: "#DIV/0!" };
    expect(evaluate(acquisitionEquivalent, [1000, 0, 0.1, 0.07, 15_000])).toEqual([[error, error]]);
  });
});
