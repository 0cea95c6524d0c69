/** @jest-environment ./test/environment.cjs */
import { codeOf, openPage, type Page } from "../openPage";

describe("a range", () => {
  let page: Page;
  let number = 0;
  beforeAll(async () => (page = await openPage()));
  afterAll(() => page.close());

  /** Runs a batch on a new sheet. */
  const onSheet = <Value>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>,
  ): Promise<Value> =>
    page.run((context) => batch(context.workbook.worksheets.add(`Range ${(number += 1)}`), context));

  it("returns values, value types, formulas and number formats as they were written", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:F1");
      range.formulas = [[2, "=A1*10", "'0012", true, "=1/0", ""]];
      range.numberFormat = [["0.0", "#,##0", "@", "General", "General", "yyyy-mm-dd"]];
      await context.sync();
      range.load(
        "values,formulas,valueTypes,numberFormat,address,rowCount,columnCount,cellCount,rowIndex,columnIndex",
      );
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [[2, 20, "0012", true, "#DIV/0!", ""]],
      formulas: [[2, "=A1*10", "0012", true, "=1/0", ""]],
      valueTypes: [["Double", "Double", "String", "Boolean", "Error", "Empty"]],
      numberFormat: [["0.0", "#,##0", "@", "General", "General", "yyyy-mm-dd"]],
      address: "'Range 1'!A1:F1",
      ...{ rowCount: 1, columnCount: 6, cellCount: 6, rowIndex: 0, columnIndex: 0 },
    });
  });

  it("distinguishes the text #N/A from the error", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["'#N/A", "#N/A"]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([[["#N/A", "#N/A"]], [["String", "Error"]]]);
  });

  it("accepts one value for all its cells, and leaves a cell unchanged where null is written", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as never;
      range.values = [
        [null, 8],
        [9, null],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 8],
      [9, 7],
    ]);
  });

  it.each([["values"], ["formulas"], ["numberFormat"]] as const)(
    "refuses %s of another size",
    async (property) => {
      const writing = onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2")[property] = [[1, 2, 3]];
        await context.sync();
      });
      expect(await codeOf(writing)).toBe("InvalidArgument");
    },
  );

  it("returns no values for whole columns and rows, and refuses to write them", async () => {
    const read = await onSheet(async (sheet, context) => {
      const ranges = [sheet.getRange("A:B"), sheet.getRange("2:3"), sheet.getRange()];
      for (const range of ranges) range.load("values,formulas,address,rowCount,columnCount");
      await context.sync();
      return ranges.map(({ values, formulas, rowCount, columnCount }) => [
        values,
        formulas,
        rowCount,
        columnCount,
      ]);
    });
    expect(read).toEqual([
      [null, null, 1_048_576, 2],
      [null, null, 2, 16_384],
      [null, null, 1_048_576, 16_384],
    ]);
    const writing = onSheet(async (sheet, context) => {
      sheet.getRange("A:A").values = [[1]];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe("InvalidArgument");
  });

  it("gives the other ranges that are derived from it", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const others = [
        range.getCell(1, 2),
        range.getRow(3),
        range.getColumn(0),
        range.getLastRow(),
        range.getEntireColumn(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 1),
        range.getAbsoluteResizedRange(1, 1),
        range.getIntersection("C1:Z3"),
        range.getBoundingRect("A7"),
        sheet.getRangeByIndexes(9, 0, 2, 3),
        sheet.getCell(0, 25),
      ];
      others.forEach((other) => other.load("address"));
      await context.sync();
      return others.map(({ address }) => address.split("!")[1]);
    });
    expect(addresses).toEqual("D3 B5:D5 B2:B5 B5:D5 B:D A3:C6 B2:E6 B2 C2:D3 A2:D7 A10:C11 Z1".split(" "));
  });

  it("reports an invalid argument for an address that does not exist", async () => {
    for (const address of ["XFE1", "Nowhere!A1", "A1:B2:C3", "nothing"]) {
      const using = onSheet(async (sheet, context) => {
        sheet.getRange(address).load("address");
        await context.sync();
      });
      expect(await codeOf(using)).toBe("InvalidArgument");
    }
  });

  it("gives the used range of a sheet and of columns, with and without formatted cells", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").formulas = [
        ["Customer", "Revenue"],
        ["0012", "={1;2;3}"],
      ];
      sheet.getRange("E9").format.fill.color = "#FFFF00";
      await context.sync();
      const ranges = [
        sheet.getUsedRange(true),
        sheet.getUsedRange(),
        sheet.getRange("C:C").getUsedRange(true),
        sheet.getRange("A:C").getUsedRangeOrNullObject(true),
      ];
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      return ranges.map(({ address }) => address.split("!")[1]);
    });
    expect(addresses).toEqual(["B2:C5", "B2:E9", "C2:C5", "B2:C5"]);
  });

  it("keeps its formatting", async () => {
    const looks = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      format.fill.color = "#fff2cc";
      Object.assign(format.font, { bold: true, italic: true, color: "#0000FF", name: "Segoe UI", size: 14 });
      format.font.underline = page.Excel.RangeUnderlineStyle.single;
      format.horizontalAlignment = "Right";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("EdgeBottom").color = "#C00000";
      await context.sync();
      const read = sheet.getRange("C3").format;
      read.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight");
      read.load("fill/color,font/bold,font/italic,font/color,font/name,font/size,font/underline");
      const plain = sheet.getRange("D4").format;
      plain.load("horizontalAlignment,wrapText,fill/color,font/bold,font/size,font/underline");
      await context.sync();
      return [read.toJSON(), plain.toJSON()];
    });
    expect(looks[0]).toMatchObject({
      ...{ horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true, indentLevel: 2 },
      ...{ columnWidth: 90, rowHeight: 30 },
      fill: { color: "#FFF2CC" },
      font: { bold: true, italic: true, color: "#0000FF", name: "Segoe UI", size: 14, underline: "Single" },
    });
    expect(looks[1]).toMatchObject({
      ...{ horizontalAlignment: "General", wrapText: false },
      fill: { color: "#FFFFFF" },
      font: { bold: false, size: 11, underline: "None" },
    });
  });

  it("accepts colours only as #RRGGBB", async () => {
    const painting = onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "no colour";
      await context.sync();
    });
    expect(await codeOf(painting)).toBe("InvalidArgument");
  });

  it("says which of its rows are hidden", async () => {
    const sheet = page.book.addSheet("Hidden");
    sheet.facade.hideRows(2, 3);
    const read = await page.run(async (context) => {
      const found = context.workbook.worksheets.getItem("Hidden");
      const ranges = ["A1:A2", "A3:A5", "A1:A10"].map((address) => found.getRange(address));
      ranges.forEach((range) => range.load("rowHidden"));
      const view = found.getRange("A1:A10").getVisibleView();
      view.load("rowCount");
      await context.sync();
      return [...ranges.map(({ rowHidden }) => rowHidden), view.rowCount];
    });
    expect(read).toEqual([false, true, null, 7]);
  });
});
