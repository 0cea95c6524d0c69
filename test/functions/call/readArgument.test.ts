import { clv } from "../../../src/functions/definitions/clv";
import { evaluate } from "../evaluate";
import { retentionImpact } from "../../../src/functions/definitions/retentionImpact";
import { sumOfTwo } from "../sumOfTwo";
import { valueError } from "../valueError";

describe("a single value", () => {
  it("comes bare or as a matrix of one cell, and the result is one cell", () => {
    expect(evaluate(sumOfTwo, [1, 2])).toBe(3);
    expect(evaluate(sumOfTwo, [[[1]], [[2]]])).toBe(3);
  });

  it("left out is the default: null, undefined, or no argument at all", () => {
    expect([
      evaluate(sumOfTwo, [1, null]),
      evaluate(sumOfTwo, [1, undefined]),
      evaluate(sumOfTwo, [1]),
    ]).toEqual([101, 101, 101]);
  });

  it("that is required and left out is named", () => {
    expect(evaluate(sumOfTwo, [null, 2])).toEqual(valueError("first is missing."));
  });

  it.each([null, undefined, ""])("of an empty cell (%p) is 0, also for an optional argument", (blank) => {
    expect(evaluate(sumOfTwo, [[[blank]], [[blank]]])).toBe(0);
    // A margin rate of an empty cell is a margin of 0, not the default of 100 %
    // (docs/specification.md, "Blanks and defaults").
    expect(evaluate(clv, [[[1000]], [[10]], [[blank]]])).toBe(0);
  });

  it("ignores what Office adds behind the arguments", () => {
    expect(evaluate(sumOfTwo, [1, 2, { functionName: "SUM" }])).toBe(3);
  });

  // docs/office.md, "Hostile inputs", 3, 10, 12, 16, 25: what JavaScript would read as a number, or a person.
  it.each([
    "80%",
    "#N/A",
    "abc",
    " ",
    "1,234",
    "1.234,5",
    "0x10",
    "1e5",
    "Infinity",
    "NaN",
    " 12 ",
    "12",
    "\u0661\u0662",
    "\u00a012",
    "\u22125",
    "\uff11",
    "2024-01-05",
    "TRUE",
  ])("is never read from the text %j", (text) => {
    expect(evaluate(sumOfTwo, [[[1]], [[text]]])).toEqual(
      valueError(`second must be a number, not the text "${text}".`),
    );
  });

  it('is not the bare text ""', () => {
    expect(evaluate(sumOfTwo, [1, ""])).toEqual(valueError('second must be a number, not the text "".'));
  });

  it.each([
    [true, "TRUE"],
    [false, "FALSE"],
  ])("is not %p", (truth, shown) => {
    expect(evaluate(sumOfTwo, [[[truth]]])).toEqual(valueError(`first must be a number, not ${shown}.`));
  });

  it.each([[{ type: "Entity" }], [NaN], [Infinity], [10n], [Symbol("x")], [() => 1], [new Date(0)]])(
    "is not something else (%p)",
    (other) => {
      expect(evaluate(sumOfTwo, [[[other]]])).toMatchObject({ error: "#VALUE!" });
    },
  );

  it("is cut in the message when it is long", () => {
    const cell = evaluate(sumOfTwo, ["x".repeat(70_000)]) as { message: string };
    expect(cell.message).toBe(`first must be a number, not the text "${"x".repeat(40)}...".`);
    const whole = evaluate(sumOfTwo, ["x".repeat(40)]) as { message: string };
    expect(whole.message).toBe(`first must be a number, not the text "${"x".repeat(40)}".`);
  });
});

describe("an error cell", () => {
  it.each(["#N/A", "#REF!", "#DIV/0!", "#SPILL!"])(
    "%s passes on untouched, from every kind of argument",
    (code) => {
      const error = { code, message: "" };
      expect(evaluate(sumOfTwo, [[[error]], 2])).toBe(error);
      expect(evaluate(clv, [1000, 10, null, null, 0.1, [[error]]])).toBe(error);
      expect(
        evaluate(retentionImpact, [1000, 20_000, 0.1, 0.07, ...Array(6).fill(null), [[0.5], [error]]]),
      ).toBe(error);
    },
  );

  it("stands in its own cell of a range, never skipped", () => {
    const error = { code: "#N/A" };
    expect(evaluate(sumOfTwo, [[[1], [error], [3]], 2])).toEqual([[3], [error], [5]]);
  });

  it("of the leftmost argument is the one that shows", () => {
    const [left, right] = [{ code: "#REF!" }, { code: "#NUM!" }];
    expect(evaluate(sumOfTwo, [[[left]], [[right]]])).toBe(left);
    expect(evaluate(sumOfTwo, [[[1], [2]], [[right]]])).toEqual([[right], [right]]);
  });
});
