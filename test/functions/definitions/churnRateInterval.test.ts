import { churnRateInterval } from "../../../src/functions/definitions/churnRateInterval";
import { clvRetention } from "../../../src/functions/definitions/clvRetention";
import { evaluate } from "../evaluate";
import { column } from "../column";
import { messageOf } from "../messageOf";

describe("CHURNRATE.INTERVAL", () => {
  it("is two limits beside each other, the lower one first", () => {
    // docs/specification.md, "CHURNRATE.INTERVAL", printed to ten decimals.
    expect(evaluate(churnRateInterval, [12, 150])).toEqual([
      [expect.closeTo(0.0463536415, 10), expect.closeTo(0.1346213638, 10)],
    ]);
  });

  it("carries over to a customer value, whose limits turn", () => {
    const [limits] = evaluate(churnRateInterval, [84, 1000]) as number[][];
    const values = evaluate(clvRetention, [20_000, [limits!.map((rate) => 1 - rate)], 0.09]);
    expect(values).toEqual([[expect.closeTo(137_662.06, 2), expect.closeTo(113_055.85, 2)]]);
  });

  it("begins at 0 where nobody is lost, ends at 1 where all are", () => {
    const [none, all] = evaluate(churnRateInterval, [column(0, 10), 10]) as number[][];
    expect([none![0], all![1]]).toEqual([0, 1]);
  });

  it("widens with confidence", () => {
    const widths = (evaluate(churnRateInterval, [12, 150, column(0.5, 0.9, 0.99)]) as number[][]).map(
      ([lower, upper]) => upper! - lower!,
    );
    expect([...widths].sort((one, other) => one - other)).toEqual(widths);
  });

  it("stands row by row, each error in its own", () => {
    const rows = evaluate(churnRateInterval, [column(12, 0, 11), column(150, 0, 10)]) as unknown[][];
    const refused = {
      error: "#VALUE!",
      message: "customers_lost (11) must not be more than customers (10).",
    };
    expect(rows.slice(1)).toEqual([
      [{ error: "#DIV/0!" }, { error: "#DIV/0!" }],
      [refused, refused],
    ]);
  });

  it("refuses a certainty, and 95 for 95%", () => {
    expect(messageOf(churnRateInterval, 1, 10, 1)).toBe(
      "confidence must be a number above 0% and below 100%, not 1 (100%).",
    );
    expect(messageOf(churnRateInterval, 1, 10, 95)).toContain("For 95%, type 95% or 0.95.");
    expect(messageOf(churnRateInterval, [[1, 2]], 10)).toBe(
      "customers_lost has 2 columns. Give these as columns: a single cell, or cells below each other.",
    );
  });
});
