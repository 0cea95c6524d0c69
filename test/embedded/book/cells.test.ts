/** @jest-environment ./test/environment.cjs */
import type { Book } from "../../../src/embedded/book/book";
import type * as Cells from "../../../src/embedded/book/cells";
import type * as SpillOf from "../../../src/embedded/book/spillOf";
import { outer } from "../../outer";
import { areaOf, embeddedWorkbook, shown, type } from "../embedded";

const { readFormula, readStyle, usedArea, writeStyle } = outer<typeof Cells>("src/embedded/book/cells");
const { spillOf } = outer<typeof SpillOf>("src/embedded/book/spillOf");

describe("the cells of a sheet", () => {
  let book: Book;
  beforeAll(() => (book = embeddedWorkbook()));

  it("keep their formulas, values and spills when they are formatted", async () => {
    const sheet = book.addSheet("Look");
    type(book, sheet, "A1", [[2, "=A1*10", "={1,2;3,4}"]]);
    await shown(book, sheet, "A1");
    writeStyle(book, sheet, areaOf("A1:D2"), { bold: true, fill: "#FFFF00" });
    writeStyle(book, sheet, areaOf("B1"), { numberFormat: "0.0%" });
    expect(await shown(book, sheet, "A1:D2")).toEqual([
      [2, 20, 1, 2],
      [null, null, 3, 4],
    ]);
    expect(readFormula(sheet, 0, 1)).toBe("=A1*10");
    expect(readStyle(book, sheet, 0, 1)).toEqual({ bold: true, fill: "#FFFF00", numberFormat: "0.0%" });
    type(book, sheet, "A1", [[3]]);
    expect(await shown(book, sheet, "B1")).toEqual([[30]]);
  });

  it("keep their formatting when they get a new value", async () => {
    const sheet = book.addSheet("Value");
    type(book, sheet, "A1", [[1]]);
    writeStyle(book, sheet, areaOf("A1"), { italic: true });
    type(book, sheet, "A1", [[2]]);
    expect(readStyle(book, sheet, 0, 0)).toEqual({ italic: true });
  });

  it("stay unchanged where null is written", async () => {
    const sheet = book.addSheet("Null");
    type(book, sheet, "A1", [[1, "=A1+1", "text"]]);
    type(book, sheet, "A1", [[null, null, null]]);
    expect(await shown(book, sheet, "A1:C1")).toEqual([[1, 2, "text"]]);
    expect(readFormula(sheet, 0, 1)).toBe("=A1+1");
  });

  it("have a used area that covers contents and spills, and formatting where it is asked for", async () => {
    const sheet = book.addSheet("Used");
    expect(usedArea(book, sheet, true)).toBeNull();
    type(book, sheet, "C3", [["={1,2;3,4}"]]);
    await shown(book, sheet, "C3");
    expect(usedArea(book, sheet, true)).toEqual(areaOf("C3:D4"));
    writeStyle(book, sheet, areaOf("F9"), { fill: "#FFFF00" });
    expect(usedArea(book, sheet, true)).toEqual(areaOf("C3:D4"));
    expect(usedArea(book, sheet, false)).toEqual(areaOf("C3:F9"));
    type(book, sheet, "C3", [[""]]);
    await shown(book, sheet, "C3");
    expect(usedArea(book, sheet, true)).toBeNull();
  });

  it("report the size of the area that a formula spills into", async () => {
    const sheet = book.addSheet("Spill");
    type(book, sheet, "B2", [["={1,2,3;4,5,6}"], [""], [""], ["=1+1"]]);
    await shown(book, sheet, "A1");
    expect(spillOf(book, sheet, 1, 1)).toEqual({ rows: 2, columns: 3 });
    expect(spillOf(book, sheet, 4, 1)).toBeNull();
    expect(spillOf(book, sheet, 2, 2)).toBeNull();
  });

  it("show #SPILL! instead of overwriting a cell that is not empty", async () => {
    const sheet = book.addSheet("Blocked");
    type(book, sheet, "A1", [["={1;2;3}"], [""], ["mine"]]);
    expect(await shown(book, sheet, "A1:A3")).toEqual([[{ error: "#SPILL!" }], [null], ["mine"]]);
  });

  it("can be filled beyond the initial size of a new sheet", async () => {
    const sheet = book.addSheet("Far");
    type(book, sheet, "CA5000", [["=1+1"]]);
    expect(await shown(book, sheet, "CA5000")).toEqual([[2]]);
  });
});
