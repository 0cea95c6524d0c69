/** @jest-environment ./test/environment.cjs */
import type { Book } from "../../../src/embedded/book/book";
import type * as Address from "../../../src/embedded/engine/address";
import { outer } from "../../outer";
import { embeddedWorkbook, evaluateAll, shown, type } from "../embedded";

const { quoteSheetName } = outer<typeof Address>("src/embedded/engine/address");

describe("calculation", () => {
  let book: Book;
  beforeAll(() => (book = embeddedWorkbook()));

  it("follows references to sheets with any name", async () => {
    const names = ["Q1'24", "A1", "R1C1", "Årets kunder", "2025", "A-B", "Kunder (2)", "📈", "TRUE", "a,b"];
    names.forEach((name, index) => type(book, book.addSheet(name), "A1", [[index + 1]]));
    const values = await evaluateAll(
      book,
      names.map((name) => `=SUM(${quoteSheetName(name)}!A1:A2)`),
    );
    expect(values).toEqual(names.map((_, index) => index + 1));
  });

  it("updates the result each time an input changes", async () => {
    const sheet = book.addSheet("Follow");
    type(book, sheet, "A1", [[1, "=A1*2", "=B1+1"]]);
    expect(await shown(book, sheet, "A1:C1")).toEqual([[1, 2, 3]]);
    for (const value of [5, 7, 11]) {
      type(book, sheet, "A1", [[value]]);
      expect(await shown(book, sheet, "A1:C1")).toEqual([[value, 2 * value, 2 * value + 1]]);
    }
  });

  it("removes a formula that is typed over, together with its spill", async () => {
    const sheet = book.addSheet("Over");
    type(book, sheet, "A1", [["={1,2;3,4}"]]);
    expect(await shown(book, sheet, "A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    type(book, sheet, "A1", [[""]]);
    expect(await shown(book, sheet, "A1:B2")).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("finishes at once where nothing was written", async () => {
    const started = Date.now();
    await book.calculation.settle();
    expect(Date.now() - started).toBeLessThan(50);
  });

  it("leaves every value unchanged when the whole workbook is recalculated", async () => {
    const sheet = book.addSheet("Anew");
    type(book, sheet, "A1", [[3, "=A1^2", '=IF(B1=9,"nine",NA())', "=1/0"]]);
    const before = await shown(book, sheet, "A1:D1");
    expect(before).toEqual([[3, 9, "nine", { error: "#DIV/0!" }]]);
    book.calculation.recalculateAll();
    expect(await shown(book, sheet, "A1:D1")).toEqual(before);
  });
});
