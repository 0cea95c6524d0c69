import { customerLoss } from "../../../src/functions/definitions/customerLoss";
import { evaluate } from "../evaluate";

describe("CUSTOMERLOSS", () => {
  // docs/specification.md, "CUSTOMERLOSS".
  it("is 94,736.84, or the replacement where that is less", () => {
    expect(evaluate(customerLoss, [20_000, 0.9, 0.09])).toBeCloseTo(94_736.84, 2);
    expect(evaluate(customerLoss, [20_000, 0.9, 0.09, 15_000])).toBe(15_000);
  });

  it("takes an empty cell for a replacement that costs nothing, and only an absence for none at all", () => {
    expect(evaluate(customerLoss, [20_000, 0.9, 0.09, [[""]]])).toBe(0);
    expect(evaluate(customerLoss, [20_000, 0.9, 0.09, null])).toBeCloseTo(94_736.84, 2);
  });

  it("has no end where customers never leave and nothing is discounted: #NUM!", () => {
    expect(evaluate(customerLoss, [20_000, [[1], [0.5]]])).toEqual([[{ error: "#NUM!" }], [20_000]]);
  });
});
