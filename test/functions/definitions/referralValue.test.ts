import { evaluate } from "../evaluate";
import { referralValue } from "../../../src/functions/definitions/referralValue";

// Values of docs/specification.md, "REFERRALVALUE", to the digits printed there.
describe("REFERRALVALUE", () => {
  it("is 127,901.385 with the first generation and 129,607.610 with all", () => {
    const [[first, every]] = evaluate(referralValue, [(20_000 * 1.09) / 0.19, 0.02, 0.9, 0.09]) as [
      [number, number],
    ];
    expect(first).toBeCloseTo(127_901.385, 3);
    expect(every).toBeCloseTo(129_607.61, 3);
  });

  it("has no end of generations where each customer brings one more: #NUM! in that cell alone", () => {
    expect(evaluate(referralValue, [100, [[0.05], [0.2]], 0.9])).toEqual([
      [expect.closeTo(150, 10), expect.closeTo(200, 10)],
      [expect.closeTo(300, 10), { error: "#NUM!" }],
    ]);
  });

  it("takes columns, and says so", () => {
    expect(evaluate(referralValue, [[[100, 200]], 0.02, 0.9])).toEqual({
      error: "#VALUE!",
      message:
        "customer_value has 2 columns. Give these as columns: a single cell, or cells below each other.",
    });
  });
});
