import { fail, succeed } from "../../../src/core/outcome";
import { ranges } from "../../../src/core/ranges";
import { define } from "../../../src/functions/define";
import { evaluate } from "../evaluate";
import { column } from "../column";
import { valueError } from "../valueError";

/** A header and a row, or one number. */
const numberOrTable = define({
  id: "NUMBER.OR.TABLE",
  parameters: {
    number: { kind: "number", range: ranges.amount },
    show: { kind: "choice", choices: ["number", "table", "reason"], otherwise: "number" },
  },
  examples: [],
  result: "table",
  compute: ({ number, show }) => {
    if (show === "reason") return fail({ kind: "infinite", reason: "divergent" });
    return show === "number"
      ? succeed(number)
      : succeed([
          ["number", "inverse"],
          [number, number === 0 ? fail({ kind: "division", reason: "noChurn" }) : 1 / number],
        ]);
  },
});

describe("a table", () => {
  it("has its header row, and an error in its own cell", () => {
    expect(evaluate(numberOrTable, [4, "table"])).toEqual([
      ["number", "inverse"],
      [4, 0.25],
    ]);
    expect(evaluate(numberOrTable, [[[0]], [["Table"]]])).toEqual([
      ["number", "inverse"],
      [0, { error: "#DIV/0!" }],
    ]);
  });

  it("is one value where that is asked for, for each element of ranges", () => {
    expect(evaluate(numberOrTable, [4])).toBe(4);
    expect(evaluate(numberOrTable, [column(4, 5)])).toEqual([[4], [5]]);
  });

  it("takes single cells only", () => {
    expect(evaluate(numberOrTable, [column(4, 5), "table"])).toEqual(
      valueError("number must be a single cell, not 2 by 1 cells."),
    );
  });

  it("is refused past all bounds", () => {
    const thousand = Array.from({ length: 1000 }, () => 1);
    const endless = define({
      id: "ENDLESS",
      parameters: { rows: { kind: "number", range: ranges.wholeNumber } },
      examples: [],
      result: "table",
      compute: ({ rows }) => succeed(Array.from({ length: rows }, () => thousand)),
    });
    expect(evaluate(endless, [5001])).toEqual(
      valueError("The result would have 5001 by 1000 cells, which is too many. Give shorter ranges."),
    );
    expect(evaluate(endless, [2])).toEqual([thousand, thousand]);
  });

  it("is one error where an argument or the calculation fails", () => {
    const error = { code: "#REF!" };
    expect(evaluate(numberOrTable, [[[error]], "table"])).toBe(error);
    expect(evaluate(numberOrTable, [4, "reason"])).toEqual({ error: "#NUM!" });
  });
});
