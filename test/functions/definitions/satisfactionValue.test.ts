import { evaluate } from "../evaluate";
import { satisfactionValue } from "../../../src/functions/definitions/satisfactionValue";
import { expectClose } from "../../core/expectClose";

const shares = [[0.3], [0.55], [0.15]];
const margins = [[26_000], [20_000], [14_000]];
const retention = [[0.95], [0.88], [0.7]];
const message = (...given: unknown[]): unknown =>
  (evaluate(satisfactionValue, given) as { message?: string }).message;

describe("SATISFACTIONVALUE", () => {
  // docs/specification.md, "SATISFACTIONVALUE"; vector R-MIX.
  it("is 123,693.04, also from rows and with empty cells at the end", () => {
    const value = evaluate(satisfactionValue, [shares, margins, retention, 0.09]) as number;
    expect(value).toBeCloseTo(123_693.0403, 4);
    const long = [...[shares, margins, retention].map((list) => [...list, [""], [null]]), 0.09];
    expect(evaluate(satisfactionValue, long)).toBe(value);
    const lying = [shares, margins, retention].map((list) => [list.flat()]);
    expect(evaluate(satisfactionValue, [...lying, 0.09])).toBe(value);
  });

  it("is a value for each discount rate, but one table", () => {
    const values = evaluate(satisfactionValue, [shares, margins, retention, [[0.09, 0.1]]]) as number[][];
    expect(values[0]![0]).toBeCloseTo(123_693.0403, 4);
    expect(values[0]![1]!).toBeLessThan(values[0]![0]!);
    expect(message(shares, margins, retention, [[0.09, 0.1]], "table")).toBe(
      "discount_rate must be a single cell, not 1 by 2 cells.",
    );
  });

  it("shows each level, what it contributes, and how many of the next it is worth", () => {
    const [header, ...levels] = evaluate(satisfactionValue, [
      shares,
      margins,
      retention,
      0.09,
      "table",
    ]) as unknown[][];
    expect(header).toEqual([
      "level",
      "share",
      "annual_margin",
      "retention_rate",
      "value",
      "contribution",
      "times_next_level",
    ]);
    // Values of vector R-MIX.
    const known = [202_428.57142857125, 103_809.52380952377, 39_128.20512820512];
    levels.forEach(([level, share, margin, rate, value, contribution, times], index) => {
      expect([level, share, margin, rate]).toEqual([
        index + 1,
        shares[index]![0],
        margins[index]![0],
        retention[index]![0],
      ]);
      expectClose(value as number, known[index]!);
      expectClose(contribution as number, known[index]! * shares[index]![0]!);
      if (index < 2) expectClose(times as number, known[index]! / known[index + 1]!);
      else expect(times).toBe("");
    });
  });

  it("cannot say how many customers without value one is worth: #DIV/0! in that cell", () => {
    const [, first] = evaluate(satisfactionValue, [
      [[0.5, 0.5]],
      [[1, 0]],
      [[0, 0]],
      0,
      "table",
    ]) as unknown[][];
    expect(first).toEqual([1, 0.5, 1, 0, 1, 0.5, { error: "#DIV/0!" }]);
  });

  it("says what the shares add up to, and which lists differ", () => {
    expect(message([[0.3], [0.5], [0.1]], margins, retention)).toBe("shares must add up to 100%, not 90%.");
    expect(message([[0.3], [0.7]], margins, retention)).toBe(
      "annual_margins has 3 values and shares 2. Give lists of the same length.",
    );
    expect(message([["Share"], ...shares], [["Margin"], ...margins], [["Kept"], ...retention])).toBe(
      'shares, value 1, must be a number, not the text "Share". If it is a header, leave it out.',
    );
    expect(message([[30], [55], [15]], margins, retention)).toContain("For 30%, type 30% or 0.3.");
  });
});
