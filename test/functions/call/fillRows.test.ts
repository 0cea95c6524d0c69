import { fail, succeed } from "../../../src/core/outcome";
import { ranges } from "../../../src/core/ranges";
import { define } from "../../../src/functions/define";
import { evaluate } from "../evaluate";
import { column } from "../column";
import { valueError } from "../valueError";

/** Two numbers whose origin can be seen at once; the second has none where the first argument is 0. */
const sumAndQuotient = define({
  id: "SUM.AND.QUOTIENT",
  parameters: {
    below: { kind: "number", range: ranges.amount },
    above: { kind: "number", range: ranges.amount, otherwise: 1 },
    ramp: { kind: "list", range: ranges.amount, otherwise: [0] },
  },
  examples: [],
  result: ["sum", "quotient"],
  compute: ({ below, above, ramp }) =>
    [
      succeed(below + above + ramp.reduce((sum, each) => sum + each, 0)),
      below === 0 ? fail({ kind: "division", reason: "noChurn" }) : succeed(above / below),
    ] as const,
});

describe("k numbers side by side", () => {
  it("are one row for single cells, without a header", () => {
    expect(evaluate(sumAndQuotient, [2, 8])).toEqual([[10, 4]]);
    expect(evaluate(sumAndQuotient, [[[2]], [[8]]])).toEqual([[10, 4]]);
  });

  it("are a row for each row of a column, single cells serving all, lists too", () => {
    expect(evaluate(sumAndQuotient, [column(2, 4), 8, [[10, 20]]])).toEqual([
      [40, 4],
      [42, 2],
    ]);
    expect(evaluate(sumAndQuotient, [column(2, 4), column(8, 12)])).toEqual([
      [10, 4],
      [16, 3],
    ]);
  });

  it("have an error in its own cell, and one of a row's arguments in all its cells", () => {
    const text = valueError('below must be a number, not the text "Below".');
    expect(evaluate(sumAndQuotient, [column("Below", 0, 2), 8])).toEqual([
      [text, text],
      [8, { error: "#DIV/0!" }],
      [10, 4],
    ]);
    const error = { code: "#REF!" };
    expect(evaluate(sumAndQuotient, [column(2, error), 8])).toEqual([
      [10, 4],
      [error, error],
    ]);
  });

  it("have no partner beyond a shorter column", () => {
    const none = {
      error: "#N/A",
      message: "above (rows: 2, columns: 1) has no value for this cell. Give ranges of the same size.",
    };
    expect(evaluate(sumAndQuotient, [column(1, 2, 3), column(1, 2)])).toEqual([
      [2, 1],
      [4, 1],
      [none, none],
    ]);
  });

  it("refuse an argument that is wider than a column", () => {
    expect(evaluate(sumAndQuotient, [[[1, 2]]])).toEqual(
      valueError("below has 2 columns. Give these as columns: a single cell, or cells below each other."),
    );
  });

  it("are refused past all bounds", () => {
    const thousand = define({
      id: "THOUSAND",
      parameters: { number: { kind: "number", range: ranges.amount } },
      examples: [],
      result: Array.from({ length: 1000 }, () => "number"),
      compute: () => [],
    });
    expect(evaluate(thousand, [Array.from({ length: 5001 }, () => [1])])).toEqual(
      valueError("The result would have 5001 by 1000 cells, which is too many. Give shorter ranges."),
    );
  });
});
