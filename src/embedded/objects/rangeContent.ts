import type { Book } from "../book/book";
import { mapArea, readFormula, readStyle, readValue, writeInputs, writeStyle } from "../book/cells";
import type { CellValue } from "../book/cellValue";
import type { Sheet } from "../book/sheet";
import { sheetSize } from "../file/parseArea";
import type { AreaFile } from "../file/workbookFile";
import { invalidArgument } from "../wire/hostError";
import type { Scalar } from "../wire/remoteObject";

/** The maximum number of cells in one read; beyond it, and for whole columns and rows, Excel returns null. */
const mostCells = 5_000_000;

/** The contents of the cells of a range: values, formulas, value types and number formats. */
export function rangeContent(book: Book, sheet: Sheet, area: AreaFile): Readonly<Record<string, Scalar>> {
  const isWhole = area.rows >= sheetSize.rows || area.columns >= sheetSize.columns;
  const matrix = async (cell: (row: number, column: number) => unknown) => {
    if (isWhole || area.rows * area.columns > mostCells) return null;
    await book.calculation.settle();
    return mapArea(area, cell);
  };
  const value = (row: number, column: number) => readValue(book, sheet, row, column);
  const write = (given: unknown, set: (at: (row: number, column: number) => unknown) => void) => {
    if (isWhole) throw invalidArgument("A whole column or row cannot be set.");
    set(givenAt(given, area));
  };
  const setInputs = (given: unknown) => write(given, (at) => writeInputs(book, sheet, area, at));
  return {
    Values: { get: () => matrix((row, column) => shownValue(value(row, column))), set: setInputs },
    Formulas: {
      get: () => matrix((row, column) => readFormula(sheet, row, column) ?? shownValue(value(row, column))),
      set: setInputs,
    },
    ValueTypes: { get: () => matrix((row, column) => valueType(value(row, column))) },
    NumberFormat: {
      get: () => matrix((row, column) => readStyle(book, sheet, row, column).numberFormat ?? "General"),
      set: (given) =>
        write(given, (at) => {
          for (const run of runsOf(area, at))
            writeStyle(book, sheet, run.area, { numberFormat: String(run.value) });
        }),
    },
  };
}

const shownValue = (value: CellValue): unknown =>
  value === null ? "" : typeof value === "object" ? value.error : value;

function valueType(value: CellValue): string {
  if (value === null || value === "") return value === null ? "Empty" : "String";
  if (typeof value === "object") return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[
    typeof value as "number" | "boolean" | "string"
  ];
}

/** Excel's own error message. */
export const wrongSize =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A matrix of the range's size, or one value for all its cells. */
function givenAt(given: unknown, area: AreaFile): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly (readonly unknown[])[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(wrongSize);
  return (row, column) => rows[row - area.row]?.[column - area.column];
}

/** Adjacent cells of a row with the same value, as one area each; null is left out. */
function runsOf(
  area: AreaFile,
  at: (row: number, column: number) => unknown,
): { area: AreaFile; value: unknown }[] {
  const runs: { area: AreaFile; value: unknown }[] = [];
  const values = mapArea(area, at);
  if (values.flat().every((value) => value === values[0]?.[0])) return [{ area, value: values[0]?.[0] }];
  values.forEach((row, rowIndex) => {
    let start = 0;
    row.forEach((value, column) => {
      if (row[column + 1] === value && column + 1 < row.length) return;
      if (value !== null)
        runs.push({
          value,
          area: {
            row: area.row + rowIndex,
            column: area.column + start,
            rows: 1,
            columns: column - start + 1,
          },
        });
      start = column + 1;
    });
  });
  return runs;
}
