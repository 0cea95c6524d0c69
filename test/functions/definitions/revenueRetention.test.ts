import { evaluate } from "../evaluate";
import { revenueRetention } from "../../../src/functions/definitions/revenueRetention";
import { column } from "../column";
import { messageOf } from "../messageOf";

describe("REVENUERETENTION", () => {
  it("is gross and net beside each other, for each row", () => {
    // docs/specification.md, "REVENUERETENTION"; without expansion both are the same.
    expect(evaluate(revenueRetention, [column(500_000, 100), column(5000, 10), column(12_000, 0)])).toEqual([
      [0.966, 0.966],
      [0.9, 0.9],
    ]);
    expect(evaluate(revenueRetention, [500_000, 5000, 12_000, 20_000])).toEqual([
      [expect.closeTo(0.966, 12), expect.closeTo(1.006, 12)],
    ]);
  });

  it("refuses to lose more than there was, and losses typed negative", () => {
    expect(messageOf(revenueRetention, 100, 60, 50)).toBe(
      "contraction (60) and churned (50) must together not be more than start (100). " +
        "Count only the revenue of customers who were there at the start.",
    );
    expect(messageOf(revenueRetention, 100, -10, 0)).toBe(
      "contraction must be a number of 0 or more, not -10.",
    );
  });

  it("divides by nothing: #DIV/0! in both cells", () => {
    expect(evaluate(revenueRetention, [0, 0, 0])).toEqual([[{ error: "#DIV/0!" }, { error: "#DIV/0!" }]]);
  });
});
