import { clvPayback } from "../../../src/functions/definitions/clvPayback";
import { evaluate } from "../evaluate";
import { column } from "../column";
import { messageOf } from "../messageOf";

describe("CLV.PAYBACK", () => {
  // docs/specification.md, "CLV.PAYBACK", printed to nine decimals.
  it("is the known number of years' margins", () => {
    expect(evaluate(clvPayback, [20_000, 0.9, 50_000, 0.09])).toBeCloseTo(2.987971443, 9);
    expect(evaluate(clvPayback, [20_000, 1, 50_000])).toBe(2.5);
    expect(evaluate(clvPayback, [20_000, 0.9, 0])).toBe(0);
  });

  it("never comes where the customer is not worth the cost, in that row only", () => {
    const never = {
      error: "#N/A",
      message: "Never: all margins to come are together worth no more than acquisition_cost (50000).",
    };
    expect(evaluate(clvPayback, [column(20_000, 4000, -1), 1, 50_000])).toEqual([[2.5], [12.5], [never]]);
    expect(evaluate(clvPayback, [20_000, 0.5, 50_000])).toEqual(never);
  });

  it("takes its cost positive", () => {
    expect(messageOf(clvPayback, 20_000, 0.9, -50_000)).toBe(
      "acquisition_cost must be a number of 0 or more, not -50000.",
    );
  });
});
