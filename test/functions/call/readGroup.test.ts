import { succeed } from "../../../src/core/outcome";
import { ranges } from "../../../src/core/ranges";
import { define } from "../../../src/functions/define";
import { evaluate } from "../evaluate";
import { column } from "../column";
import { valueError } from "../valueError";

/** What a function sees of its lists, as text. */
const lists = define({
  id: "LISTS",
  parameters: {
    customers: { kind: "customers", otherwise: null },
    amounts: {
      kind: "list",
      range: ranges.notNegative,
      beside: "customers",
      otherwise: null,
    },
    days: { kind: "list", range: ranges.day, beside: "customers", otherwise: null },
    others: { kind: "list", range: ranges.amount, otherwise: [] },
  },
  examples: [],
  result: "table",
  compute: (given) => succeed(JSON.stringify(given)),
});
function read(...given: readonly unknown[]): unknown {
  const result = evaluate(lists, given);
  return typeof result === "string" ? JSON.parse(result) : result;
}

describe("lists beside each other", () => {
  it("are read row by row, customers as text without blanks around it or as numbers", () => {
    expect(read(column("Ann ", 7, "007"), column(1, 2, 3), [[45000, 45001.5, 60]])).toEqual({
      customers: ["Ann", 7, "007"],
      amounts: [1, 2, 3],
      days: [45000, 45001.5, 60],
      others: [],
    });
  });

  it("skip what stands in a row without a customer: empty, blank text, or the 0 of desktop Excel", () => {
    const unread = [{ code: "#N/A" }, "text", -5];
    expect(read(column("a", null, " ", 0, "b"), column(1, ...unread, 2))).toMatchObject({
      customers: ["a", null, null, null, "b"],
      amounts: [1, 0, 0, 0, 2],
    });
  });

  it("are cut after the last row that has anything, whatever Excel sends for empty", () => {
    for (const empty of [null, "", 0]) {
      expect(read(column("a", empty, empty, empty), column(1, 2, empty, empty))).toMatchObject({
        customers: ["a", null],
        amounts: [1, 0],
      });
    }
    expect(read(column("", ""), column("", ""))).toMatchObject({ customers: [], amounts: [] });
  });

  it("of numbers alone keep a 0 and are cut on their own", () => {
    expect(read(column("a", "b"), null, null, column(1, 0, ""))).toMatchObject({
      customers: ["a", "b"],
      others: [1, 0],
    });
  });

  it("must be of one length", () => {
    expect(read(column("a", "b"), column(1, 2), column(45000))).toEqual(
      valueError("days has 1 value and customers 2. Give lists of the same length."),
    );
  });

  it("name the value that cannot be used", () => {
    expect(read(column("a", "b"), column(1, "x"))).toEqual(
      valueError('amounts, value 2, must be a number, not the text "x".'),
    );
    expect(read(column("a", "b"), column(1, 2), column(45000, "2024-01-05"))).toEqual(
      valueError(
        'days, value 2, must be a date, not the text "2024-01-05". Type it as a date, or as DATE(2024,12,31).',
      ),
    );
    expect(read(column("a", "b"), column(1, 2), column(45000, ""))).toEqual(
      valueError("days, value 2, must be a date from 1900 to 9999, not 0 (an empty cell counts as 0)."),
    );
    expect(read(column("a", "b"), column(1, 2), column(2_958_466, 45000))).toEqual(
      valueError("days, value 1, must be a date from 1900 to 9999, not 2958466."),
    );
    expect(read(column("a", true))).toEqual(
      valueError("customers, value 2, must be text or a number, not TRUE."),
    );
    expect(read(column("a", NaN))).toMatchObject({ error: "#VALUE!" });
  });

  it("pass on an error cell of theirs, the leftmost argument's first", () => {
    const [left, right] = [{ code: "#REF!" }, { code: "#NUM!" }];
    expect(evaluate(lists, [column("a", left), column(right, 1)])).toBe(left);
    expect(evaluate(lists, [column("a", "b"), column(1, right)])).toBe(right);
  });

  it("must be one row or one column", () => {
    expect(
      read([
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toEqual(valueError("customers must be one row or one column, not 2 by 2 cells."));
    expect(read([["a", "b"], ["c"]])).toEqual(valueError("customers must be a value or a range of cells."));
  });
});
