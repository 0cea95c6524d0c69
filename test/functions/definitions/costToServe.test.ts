import { costToServe } from "../../../src/functions/definitions/costToServe";
import { evaluate } from "../evaluate";

const message = (...given: unknown[]): unknown =>
  ([evaluate(costToServe, given)].flat(2)[0] as { message?: string }).message;

// Values by hand.
describe("COSTTOSERVE", () => {
  const contacts = [
    [3, 2],
    [1, 0],
    [12, 4],
  ];

  it("is a margin for each customer beside the data, from one margin or a column of them", () => {
    expect(evaluate(costToServe, [100, contacts, [[5, 10]]])).toEqual([[65], [95], [0]]);
    expect(evaluate(costToServe, [[[100], [10], [80]], contacts, [[5, 10]]])).toEqual([[65], [5], [-20]]);
  });

  it("takes one customer's contacts as a row or, with the unit costs, as a column", () => {
    expect(evaluate(costToServe, [100, [[3, 2]], [[5, 10]]])).toEqual([[65]]);
    expect(evaluate(costToServe, [100, [[3], [2]], [[5], [10]]])).toEqual([[65]]);
    expect(evaluate(costToServe, [100, 3, 5])).toEqual([[85]]);
    expect(evaluate(costToServe, [100, [[3], [2]], 5])).toEqual([[85], [90]]);
  });

  it("counts empty cells as 0 and cuts whole columns where all of them are empty", () => {
    const blanks = Array.from({ length: 500 }, () => ["", null]);
    expect(evaluate(costToServe, [100, [[3, ""], ["", 2], ...blanks], [[5, 10]]])).toEqual([[85], [80]]);
    const margins = [[100], [90], [80], ...Array.from({ length: 499 }, () => [""])];
    expect(evaluate(costToServe, [margins, [[3, ""], ["", 2], ...blanks], [[5, 10]]])).toEqual([
      [85],
      [70],
      [80],
    ]);
    expect(evaluate(costToServe, [100, [[3, 2]], [[5, ""]]])).toEqual([[85]]);
  });

  it("leaves an error in the row of its customer", () => {
    const error = { code: "#N/A" };
    const mixed = [
      ["calls", "visits"],
      [1, 2],
      [error, 2],
      [1, -2],
    ];
    const rows = evaluate(costToServe, [100, mixed, [[5, 10]]]) as unknown[][];
    expect(rows[0]![0]).toMatchObject({
      message: 'contacts, value 1, must be a number, not the text "calls".',
    });
    expect(rows[1]).toEqual([75]);
    expect(rows[2]![0]).toBe(error);
    expect(rows[3]![0]).toMatchObject({
      message: "contacts, value 2, must be a number of 0 or more, not -2.",
    });
  });

  it("refuses sizes that do not fit, and names both", () => {
    expect(message(100, contacts, [[5, 10, 1]])).toBe(
      "contacts has 3 by 2 cells and unit_costs 1 by 3. Give unit_costs as a row with one value for each column of contacts, or both as one column of the same length.",
    );
    expect(message(100, contacts, [[5], [10], [1]])).toContain(
      "contacts has 3 by 2 cells and unit_costs 3 by 1.",
    );
    expect(message(100, [[3], [2]], [[5], [10], [1]])).toContain(
      "contacts has 2 by 1 cells and unit_costs 3 by 1.",
    );
    expect(message([[1], [2]], contacts, [[5, 10]])).toBe(
      "contacts has 3 rows and annual_margin 2. Give as many rows of both, or one cell of annual_margin.",
    );
    expect(message([[1], [2]], [[3], [2]], [[5], [10]])).toBe(
      "annual_margin must be a single cell, not 2 by 1 cells.",
    );
    expect(message(100, [[3, 2], [1]], [[5, 10]])).toBe("contacts must be a value or a range of cells.");
    expect(message(100, contacts)).toBe("unit_costs is missing.");
  });
});
