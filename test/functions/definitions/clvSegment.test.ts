import { clvSegment } from "../../../src/functions/definitions/clvSegment";
import { evaluate } from "../evaluate";
import { column } from "../column";
import { messageOf } from "../messageOf";

describe("CLV.SEGMENT", () => {
  it("gives ten equal customers the groups 1 to 10, beside the data", () => {
    expect(evaluate(clvSegment, [column(...Array<number>(10).fill(5))])).toEqual(
      column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    );
  });

  it("leaves rows without a customer empty, and does not read them", () => {
    const values = column(10, "sum", 30, 20, 40);
    expect(evaluate(clvSegment, [values, 2, null, column("a", "", "b", "c", "d")])).toEqual(
      column(2, "", 1, 2, 1),
    );
    expect(evaluate(clvSegment, [column(10, 5), 1, null, column("a", "")])).toEqual(column(1, ""));
  });

  it("leaves out what follows the last value other than 0 where no customers are given", () => {
    expect(evaluate(clvSegment, [column(0, 10, 0, 20, 0, "", 0), 2])).toEqual(column(2, 1, 2, 1));
    expect(evaluate(clvSegment, [column(0, 10, 0), 1, null, column("a", "b", "c")])).toEqual(column(1, 1, 1));
  });

  it("shows each group with its shares", () => {
    const table = evaluate(clvSegment, [column(60, 10, 20, 5, 5), 2, "table"]) as unknown[][];
    expect(table.slice(1)).toEqual([
      [1, 3, 0.6, 90, 0.9, 0.9],
      [2, 2, 0.4, 10, 0.1, 1],
    ]);
  });

  it("has no shares of a total of 0 or less: #DIV/0! in their cells alone", () => {
    const none = { error: "#DIV/0!" };
    const table = evaluate(clvSegment, [column(-5, -3), 1, "table"]) as unknown[][];
    expect(table[1]).toEqual([1, 2, 1, -8, none, none]);
  });

  it("needs as many customers as groups", () => {
    expect(evaluate(clvSegment, [column(1, 2)])).toEqual({
      error: "#N/A",
      message: "2 customers cannot be split into 10 groups. Give more customers or fewer groups.",
    });
    expect(messageOf(clvSegment, column("", ""), 1)).toContain("0 customers");
    expect(messageOf(clvSegment, column(1, 2), 1.5)).toBe(
      "groups must be a whole number of 1 or more, not 1.5.",
    );
  });

  it("names a header that stands in the range, and lists of different length", () => {
    expect(messageOf(clvSegment, column("CLV", 1, 2), 2)).toBe(
      'values, value 1, must be a number, not the text "CLV". If it is a header, leave it out.',
    );
    expect(messageOf(clvSegment, column(1, 2), 1, null, column("a", "b", "c"))).toBe(
      "customers has 3 values and values 2. Give lists of the same length.",
    );
  });
});
