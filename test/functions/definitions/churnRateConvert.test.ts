import { churnRateConvert } from "../../../src/functions/definitions/churnRateConvert";
import { evaluate } from "../evaluate";
import { column } from "../column";
import { messageOf } from "../messageOf";

describe("CHURNRATE.CONVERT", () => {
  // docs/specification.md, "CHURNRATE.CONVERT"; docs/mathematics.md, "Churn" for the rest.
  it("is a rate for as many months", () => {
    const years = evaluate(churnRateConvert, [column(0.02, 0.01, 1, 0), 1, 12]) as number[][];
    expect(years.flat()).toEqual([
      expect.closeTo(0.2152832762652, 13),
      expect.closeTo(0.113615128283871, 13),
      1,
      0,
    ]);
    expect(evaluate(churnRateConvert, [0.1, 12, 1])).toBeCloseTo(0.008741610954697, 13);
  });

  it("needs months, and a rate of a share", () => {
    expect(messageOf(churnRateConvert, 0.02, 0, 12)).toBe(
      "from_months must be a number above 0, not 0 (an empty cell counts as 0).",
    );
    expect(messageOf(churnRateConvert, 0.02, 1, -12)).toBe("to_months must be a number above 0, not -12.");
    expect(messageOf(churnRateConvert, 2, 1, 12)).toBe(
      "rate must be a number from 0% to 100%, not 2 (200%). For 2%, type 2% or 0.02.",
    );
  });

  it("bears lengths beyond all bounds", () => {
    expect(evaluate(churnRateConvert, [column(0, 0.5, 1), 5e-324, 1e308])).toEqual(column(0, 1, 1));
    expect(evaluate(churnRateConvert, [column(0, 0.5, 1), 1e308, 5e-324])).toEqual(column(0, 0, 1));
  });
});
