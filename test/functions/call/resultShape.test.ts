import { ranges } from "../../../src/core/ranges";
import type { RangeArgument } from "../../../src/functions/call/rangeArgument";
import { resultShape } from "../../../src/functions/call/resultShape";
import { column } from "../column";

const parameter = { kind: "number", name: "any", range: ranges.amount, text: "Any." } as const;
const range = (cells: readonly (readonly unknown[])[]): RangeArgument => ({
  parameter,
  cells,
  rows: cells.length,
  columns: cells[0]!.length,
});
/** A column of the sheet, to its last row. */
function whole(used: readonly unknown[][], empty: unknown): RangeArgument {
  const cells = Array<readonly unknown[]>(1_048_576).fill([empty]);
  used.forEach((row, index) => (cells[index] = row));
  return range(cells);
}

describe("the shape of a result", () => {
  it("is that of the longest and the widest range, and at least one cell", () => {
    expect(resultShape([range(column(1, 2, 3)), range([[1, 2]])])).toEqual({ rows: 3, columns: 2 });
    expect(resultShape([])).toEqual({ rows: 1, columns: 1 });
    expect(resultShape([range(column("", null))])).toEqual({ rows: 1, columns: 1 });
  });

  it("ends with the last row that is not empty in all of its cells", () => {
    expect(
      resultShape([
        range([
          [1, ""],
          ["", 2],
          ["", null],
        ]),
      ]),
    ).toEqual({ rows: 2, columns: 2 });
  });

  it("ends a whole column before its last zeros, which desktop Excel sends for empty cells", () => {
    expect(resultShape([whole(column(1, 0, 2, 0), 0)])).toEqual({ rows: 3, columns: 1 });
    expect(resultShape([whole(column(1, 0, 2, ""), "")])).toEqual({ rows: 3, columns: 1 });
  });

  it("keeps the last zeros of any other range", () => {
    expect(resultShape([range(column(1, 0, 0))])).toEqual({ rows: 3, columns: 1 });
  });
});
