/** @jest-environment ./test/environment.cjs */
import type * as Names from "../../../src/embedded/book/names";
import type * as Cells from "../../../src/embedded/book/cells";
import type * as LoadBook from "../../../src/embedded/book/loadBook";
import type * as SaveBook from "../../../src/embedded/book/saveBook";
import type * as EmptySheet from "../../../src/embedded/file/emptySheet";
import type { NameFile, SheetFile } from "../../../src/embedded/file/workbookFile";
import { outer } from "../../outer";
import { embeddedWorkbook, shown, type } from "../embedded";

const { loadBook } = outer<typeof LoadBook>("src/embedded/book/loadBook");
const { addName, leadName, removeNames } = outer<typeof Names>("src/embedded/book/names");
const { readFormula } = outer<typeof Cells>("src/embedded/book/cells");
const { saveBook } = outer<typeof SaveBook>("src/embedded/book/saveBook");
const { emptySheet } = outer<typeof EmptySheet>("src/embedded/file/emptySheet");

const withRate = (name: string, rate: number): SheetFile => ({
  ...emptySheet(name),
  cells: [
    { row: 0, column: 0, value: rate },
    { row: 0, column: 1, formula: "=rate*100" },
    { row: 0, column: 2, formula: '=IF(RATE>0,Rate+1,"rate")' },
  ],
});
const rateOf = (sheet: string): NameFile => ({ name: "rate", refersTo: `='${sheet}'!$A$1`, sheet });

describe("a name", () => {
  it("has the value of the sheet's own name on that sheet, and of the workbook's name on all others", async () => {
    const book = embeddedWorkbook();
    const sheets = ["Case", "Case (2)", "Elsewhere"];
    loadBook(book, {
      sheets: [withRate("Case", 0.1), withRate("Case (2)", 0.2), withRate("Elsewhere", 0.3)],
      names: [rateOf("Case"), rateOf("Case (2)"), { name: "rate", refersTo: "='Elsewhere'!$A$1" }],
      activeSheet: 0,
    });
    const values = [];
    for (const name of sheets) values.push((await shown(book, book.findSheet(name)!, "A1:C1"))[0]);
    expect(values).toEqual([
      [0.1, 10, 1.1],
      [0.2, 20, 1.2],
      [0.3, 30, 1.3],
    ]);
  });

  it("leaves formulas as they were written when the workbook is saved", async () => {
    const book = embeddedWorkbook();
    const file = {
      sheets: [withRate("Case", 0.1), withRate("Case (2)", 0.2)],
      names: [rateOf("Case"), rateOf("Case (2)")],
      activeSheet: 0,
    };
    loadBook(book, file);
    const formulas = (await saveBook(book)).sheets.map(({ cells }) => cells.map(({ formula }) => formula));
    expect(formulas).toEqual(file.sheets.map(({ cells }) => cells.map(({ formula }) => formula)));
  });

  it("updates the formulas that use it when it is moved to another cell", async () => {
    const book = embeddedWorkbook();
    const cells = [...withRate("Case", 0.1).cells, { row: 4, column: 0, value: 0.5 }];
    loadBook(book, {
      sheets: [{ ...withRate("Case", 0.1), cells }, withRate("Case (2)", 0.2)],
      names: [rateOf("Case"), rateOf("Case (2)")],
      activeSheet: 0,
    });
    for (const name of book.names) leadName(book, name, "='Case'!$A$5");
    for (const name of ["Case", "Case (2)"])
      expect((await shown(book, book.findSheet(name)!, "B1:C1"))[0]).toEqual([50, 1.5]);
  });

  it("gives #NAME? on another sheet unless the formula names its sheet", async () => {
    const book = embeddedWorkbook();
    loadBook(book, {
      sheets: [withRate("Case", 0.1), withRate("Other", 0.3)],
      names: [rateOf("Case")],
      activeSheet: 0,
    });
    const other = book.findSheet("Other")!;
    type(book, other, "D1", [["=Case!rate*1000"]]);
    expect(await shown(book, other, "A1:D1")).toEqual([[0.3, { error: "#NAME?" }, { error: "#NAME?" }, 100]]);
    expect(await shown(book, book.findSheet("Case")!, "A1:C1")).toEqual([[0.1, 10, 1.1]]);
  });

  it("is not restored in a cell whose formula is typed over", async () => {
    const book = embeddedWorkbook();
    loadBook(book, {
      sheets: [withRate("Case", 0.1), withRate("Case (2)", 0.2)],
      names: [rateOf("Case"), rateOf("Case (2)")],
      activeSheet: 0,
    });
    const sheet = book.findSheet("Case (2)")!;
    type(book, sheet, "B1", [["=A1*2"]]);
    expect(readFormula(sheet, 0, 1)).toBe("=A1*2");
    type(book, sheet, "B1", [[5]]);
    expect(readFormula(sheet, 0, 1)).toBeNull();
    expect(await shown(book, sheet, "A1:B1")).toEqual([[0.2, 5]]);
  });

  it("is deleted with its sheet, while the names of other sheets keep their cells", async () => {
    const book = embeddedWorkbook();
    loadBook(book, {
      sheets: [withRate("Case", 0.1), withRate("Case (2)", 0.2), withRate("Elsewhere", 0.3)],
      names: [rateOf("Case"), rateOf("Case (2)")],
      activeSheet: 0,
    });
    const first = book.findSheet("Case")!;
    removeNames(book, first);
    book.deleteSheet(first);
    expect(book.names).toEqual([rateOf("Case (2)")]);
    expect(await shown(book, book.findSheet("Case (2)")!, "A1:C1")).toEqual([[0.2, 20, 1.2]]);
    expect(await shown(book, book.findSheet("Elsewhere")!, "B1")).toEqual([[{ error: "#NAME?" }]]);
    type(book, book.addSheet("Case"), "A1", [[0.4, "=rate*100"]]);
    addName(book, rateOf("Case"));
    expect(await shown(book, book.findSheet("Case")!, "A1:B1")).toEqual([[0.4, 40]]);
    expect(await shown(book, book.findSheet("Case (2)")!, "A1:C1")).toEqual([[0.2, 20, 1.2]]);
  });

  it("works in formulas that were written before it was added and after", async () => {
    const book = embeddedWorkbook();
    const sheet = book.activeSheet();
    type(book, sheet, "A1", [[7, "=seven*2"]]);
    addName(book, { name: "seven", refersTo: "=Sheet1!$A$1" });
    type(book, sheet, "C1", [["=seven*3"]]);
    expect(await shown(book, sheet, "A1:C1")).toEqual([[7, 14, 21]]);
  });
});
