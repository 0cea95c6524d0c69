import { clv } from "../../../src/functions/definitions/clv";
import { evaluate } from "../evaluate";
import { expectClose } from "../../core/expectClose";

const message = (...given: unknown[]): unknown => (evaluate(clv, given) as { message?: string }).message;

describe("CLV", () => {
  // docs/specification.md, "CLV".
  it.each([
    [[1000, 10, null, 1000], 9000],
    [[200, 3], 600],
    [[1000, 10, 0.4], 4000],
    [[1000, 10, null, 1000, 0.08], 6246.887910856756],
    [[300, 1.5, null, null, 0.1], 439.612232263223],
  ])("of %j is %p", (given, expected) => {
    expectClose(evaluate(clv, given) as number, expected);
  });

  it("takes its timing in any case, and a range of them", () => {
    const [begin, end] = (
      evaluate(clv, [[[1000]], [[10]], null, null, [[0.25]], [["Begin", "END"]]]) as number[][]
    )[0]!;
    expectClose(begin! / end!, 1.25);
    expect(message(1000, 10, null, null, 0.1, "start")).toBe(
      'timing must be "begin", "mid", "end", "average" or "renewal", not the text "start".',
    );
    expect(message([[1000]], [[10]], null, null, [[0.1]], [[""]])).toContain(
      "not 0 (an empty cell counts as 0).",
    );
    expect(message(1000, 10, null, null, 0.1, 5)).toContain(", not 5.");
    expect(message(1000, 10, null, null, 0.1, { type: "Entity" })).toContain(", not a value of this kind.");
  });

  it("keeps the sign of a negative revenue or margin", () => {
    expect(evaluate(clv, [-100, 5])).toBe(-500);
    expect(evaluate(clv, [100, 5, -0.5])).toBe(-250);
  });

  it("refuses what is outside its range, and says what is allowed", () => {
    expect(message(1000, -1)).toBe("lifetime_years must be a number of 0 or more, not -1.");
    expect(message(1000, 10, 40)).toBe(
      "margin_rate must be a number of at most 100%, not 40 (4000%). For 40%, type 40% or 0.4.",
    );
    expect(message(1000, 10, null, -5)).toBe("acquisition_cost must be a number of 0 or more, not -5.");
    expect(message(1000, 10, null, null, -1)).toBe(
      "discount_rate must be a number above -100% and at most 100%, not -1 (-100%).",
    );
    expect(message(1000, 10, null, null, 8)).toContain("For 8%, type 8% or 0.08.");
    // Nobody types 101 for 101 %.
    expect(message(1000, 10, null, null, 100)).toBe(
      "discount_rate must be a number above -100% and at most 100%, not 100 (10000%). For 100%, type 100% or 1.",
    );
    expect(message(1000, 10, null, null, 101)).toBe(
      "discount_rate must be a number above -100% and at most 100%, not 101.",
    );
    expect(message(Infinity, 10)).toBe("annual_revenue must be a number, not Infinity.");
    expect(message("abc", 10)).toBe('annual_revenue must be a number, not the text "abc".');
  });

  it("is #NUM! where it overflows, without words, as Excel shows none", () => {
    expect(evaluate(clv, [1e308, 1e3])).toEqual({ error: "#NUM!" });
  });

  it("bears the smallest numbers and -0", () => {
    expect(evaluate(clv, [5e-324, 1])).toBe(5e-324);
    expect(evaluate(clv, [-0, 10])).toBe(0);
    expect(evaluate(clv, [1000, 10, null, null, 5e-324])).toBe(10_000);
  });
});
