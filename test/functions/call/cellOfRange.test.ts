import fc from "fast-check";
import type { Cell } from "../../../src/functions/call/cell";
import { evaluate } from "../evaluate";
import { sumOfTwo } from "../sumOfTwo";
import { valueError } from "../valueError";

describe("ranges", () => {
  it("combine as Excel's operators do", () => {
    expect(
      evaluate(sumOfTwo, [
        [[1], [2]],
        [[10], [20]],
      ]),
    ).toEqual([[11], [22]]);
    expect(evaluate(sumOfTwo, [[[1, 2]], [[10, 20]]])).toEqual([[11, 22]]);
    expect(evaluate(sumOfTwo, [[[1], [2]], [[10, 20, 30]]])).toEqual([
      [11, 21, 31],
      [12, 22, 32],
    ]);
    expect(
      evaluate(sumOfTwo, [
        [
          [1, 2],
          [3, 4],
        ],
        10,
      ]),
    ).toEqual([
      [11, 12],
      [13, 14],
    ]);
    expect(
      evaluate(sumOfTwo, [
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [20]],
      ]),
    ).toEqual([
      [11, 12],
      [23, 24],
    ]);
  });

  it("give #N/A where a size has no partner", () => {
    const none = {
      error: "#N/A",
      message: "second (rows: 2, columns: 1) has no value for this cell. Give ranges of the same size.",
    };
    expect(
      evaluate(sumOfTwo, [
        [[1], [2], [3]],
        [[10], [20]],
      ]),
    ).toEqual([[11], [22], [none]]);
  });

  const sides = fc.integer({ min: 1, max: 5 });
  const numbers = fc.integer({ min: -1000, max: 1000 });
  const matrix = fc.tuple(sides, sides).chain(([rows, columns]) =>
    fc.array(fc.array(numbers, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

  it("give in each cell what that cell's values give alone", () => {
    fc.assert(
      fc.property(matrix, matrix, (first, second) => {
        const result = [[evaluate(sumOfTwo, [first, second])]].flat(2) as Cell[][] | Cell[];
        const grid = (Array.isArray(result[0]) ? result : [result]) as Cell[][];
        const pick = (cells: number[][], row: number, column: number): number | undefined =>
          cells[cells.length === 1 ? 0 : row]?.[cells[0]!.length === 1 ? 0 : column];
        expect(grid).toHaveLength(Math.max(first.length, second.length));
        grid.forEach((cells, row) => {
          expect(cells).toHaveLength(Math.max(first[0]!.length, second[0]!.length));
          cells.forEach((cell, column) => {
            const [one, other] = [pick(first, row, column), pick(second, row, column)];
            if (one === undefined || other === undefined) expect(cell).toMatchObject({ error: "#N/A" });
            else expect(cell).toBe(one + other);
          });
        });
      }),
    );
  });

  it("count an empty cell between others as 0 and cut the rows that are empty in all", () => {
    expect(evaluate(sumOfTwo, [[[1], [""], [3], [""], [null]], 10])).toEqual([[11], [10], [13]]);
    expect(
      evaluate(sumOfTwo, [
        [[1], [""], [""]],
        [[10], [20], [null]],
      ]),
    ).toEqual([[11], [20]]);
    expect(evaluate(sumOfTwo, [[[""], [""]], 10])).toEqual([[10]]);
  });

  it("with a header name it in its row, and the rest is computed (docs/office.md, 'Hostile inputs', 19)", () => {
    expect(evaluate(sumOfTwo, [[["Revenue"], [5]], 1])).toEqual([
      [valueError('first must be a number, not the text "Revenue".')],
      [6],
    ]);
  });

  it("are refused where they are no rectangle, or the result would be past all bounds", () => {
    expect(evaluate(sumOfTwo, [[[1, 2], [3]]])).toEqual(
      valueError("first must be a value or a range of cells."),
    );
    expect(evaluate(sumOfTwo, [[]])).toMatchObject({ error: "#VALUE!" });
    expect(evaluate(sumOfTwo, [[1, 2]])).toMatchObject({ error: "#VALUE!" });
    const long = Array.from({ length: 10_000 }, () => [1]);
    const wide = [Array.from({ length: 1000 }, () => 1)];
    expect(evaluate(sumOfTwo, [long, wide])).toMatchObject({ error: "#VALUE!" });
  });
});
