import fc from "fast-check";
import { rectanglesOf } from "../../../src/excel/write/rectanglesOf";

const cell = fc.record({ row: fc.nat({ max: 8 }), column: fc.nat({ max: 8 }) });
const keyOf = ({ row, column }: { row: number; column: number }): string => `${row}:${column}`;

it("a block of cells is one rectangle, in whatever order they come", () => {
  const cells = [
    { row: 2, column: 4 },
    { row: 1, column: 3 },
    { row: 2, column: 3 },
    { row: 1, column: 4 },
  ];
  expect(rectanglesOf(cells)).toEqual([{ row: 1, column: 3, rows: 2, columns: 2 }]);
});

it("rows of different width are rectangles of their own", () => {
  const cells = [
    { row: 0, column: 0 },
    { row: 0, column: 1 },
    { row: 1, column: 0 },
    { row: 2, column: 0 },
  ];
  expect(rectanglesOf(cells)).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 2, columns: 1 },
  ]);
});

it("the rectangles cover exactly the cells, each once", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const covered = rectanglesOf(cells).flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, index) =>
          keyOf({ row: row + Math.floor(index / columns), column: column + (index % columns) }),
        ),
      );
      expect(covered.sort()).toEqual([...new Set(cells.map(keyOf))].sort());
    }),
  );
});
