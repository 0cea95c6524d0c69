/** @jest-environment ./test/environment.cjs */
import { codeOf, openPage, type Page } from "../openPage";

describe("the sheets of a workbook", () => {
  let page: Page;
  let number = 0;
  beforeAll(async () => (page = await openPage()));
  afterAll(() => page.close());

  const newSheet = (context: Excel.RequestContext) =>
    context.workbook.worksheets.add(`Sheet of test ${(number += 1)}`);
  const ownSheet = () => page.book.findSheet(`Sheet of test ${number}`)!;

  it("are added at the end, found by id or by name regardless of case, and deleted", async () => {
    const read = await page.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Årets kunder");
      added.load("id,name,position,visibility");
      await context.sync();
      const again = worksheets.getItem("åretS KUNDER");
      const byId = worksheets.getItem(added.id);
      again.load("id");
      byId.load("name");
      worksheets.load("items/name");
      await context.sync();
      added.delete();
      const gone = worksheets.getItemOrNullObject("Årets kunder");
      await context.sync();
      return {
        ...{ name: added.name, position: added.position, visibility: added.visibility },
        ...{ again: again.id === added.id, byId: byId.name, gone: gone.isNullObject },
        names: worksheets.items.map((sheet) => sheet.name),
      };
    });
    expect(read).toEqual({
      ...{
        name: "Årets kunder",
        position: 1,
        visibility: "Visible",
        again: true,
        byId: "Årets kunder",
        gone: true,
      },
      names: ["Sheet1", "Årets kunder"],
    });
  });

  const adding = (name: string) =>
    page.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });

  it("accept only names that Excel allows", async () => {
    // Excel: at most 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not blank, not History.
    for (const name of [
      "a:b",
      "a\\b",
      "a/b",
      "a?b",
      "a*b",
      "a[b",
      "a]b",
      "'a",
      "a'",
      " ",
      "History",
      "x".repeat(32),
    ])
      expect([name, await codeOf(adding(name))]).toEqual([name, "InvalidArgument"]);
    for (const name of ["Q1'24", "A1", "R1C1", "x".repeat(31), "📈", "a!b"])
      expect([name, await codeOf(adding(name))]).toEqual([name, "no error"]);
  });

  it("have unique names regardless of case", async () => {
    expect(await codeOf(adding("sheet1"))).toBe("ItemAlreadyExists");
  });

  it("have addresses that quote the sheet's name where it needs quotes", async () => {
    const addresses = await page.run(async (context) => {
      const ranges = ["Q1'24", "A1", "R1C1", "Sheet1"].map((name) =>
        context.workbook.worksheets.getItem(name).getRange("B2"),
      );
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["'Q1''24'!B2", "'A1'!B2", "'R1C1'!B2", "Sheet1!B2"]);
  });

  it("have defined names of their own beside those of the workbook", async () => {
    const read = await page.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange("B2:B3").values = [[0.1], ["=rate*2"]];
      sheet.names.add("rate", sheet.getRange("B2"), "Churn a year");
      context.workbook.names.add("everywhere", sheet.getRange("B2:B3"));
      await context.sync();
      const name = sheet.names.getItem("RATE");
      name.load("name,formula,comment,scope");
      const range = name.getRange();
      range.load("values");
      const wide = context.workbook.names.getItem("everywhere");
      wide.load("scope");
      const notWide = context.workbook.names.getItemOrNullObject("rate");
      const doubled = sheet.getRange("B3");
      doubled.load("values");
      const byName = sheet.getRange("rate");
      byName.load("address");
      await context.sync();
      return {
        ...name.toJSON(),
        values: range.values,
        wide: wide.scope,
        notWide: notWide.isNullObject,
        doubled: doubled.values,
        byName: byName.address,
      };
    });
    expect(read).toMatchObject({
      ...{ name: "rate", comment: "Churn a year", scope: "Worksheet", values: [[0.1]], wide: "Workbook" },
      ...{ notWide: true, doubled: [[0.2]] },
      formula: `='Sheet of test ${number}'!$B$2`,
      byName: `'Sheet of test ${number}'!B2`,
    });
    const twice = page.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(`Sheet of test ${number}`);
      sheet.names.add("Rate", sheet.getRange("A1"));
      await context.sync();
    });
    expect(await codeOf(twice)).toBe("ItemAlreadyExists");
  });

  it("hold tables, which formulas and ranges can refer to", async () => {
    const read = await page.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange("A1:B3").values = [
        ["Customer", "Revenue"],
        ["A", 100],
        ["B", 250],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Customers";
      sheet.getRange("D1").formulas = [["=SUM(Customers[Revenue])"]];
      await context.sync();
      const body = table.getDataBodyRange();
      const header = table.getHeaderRowRange();
      const sum = sheet.getRange("D1");
      for (const range of [body, header, sum]) range.load("values");
      const touching = sheet.getRange("B2").getTables(false);
      touching.load("items/name");
      const apart = sheet.getRange("D4").getTables(false);
      apart.load("items/name");
      await context.sync();
      return {
        ...{ body: body.values, header: header.values, sum: sum.values },
        ...{ touching: touching.items.map(({ name }) => name), apart: apart.items.length },
      };
    });
    expect(read).toEqual({
      body: [
        ["A", 100],
        ["B", 250],
      ],
      ...{ header: [["Customer", "Revenue"]], sum: [[350]], touching: ["Customers"], apart: 0 },
    });
  });

  it("hold charts", async () => {
    const read = await page.run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange("A1:C3").values = [
        [0, 1, 2],
        [10, 20, 30],
        [11, 21, 31],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A2:C3"), "Rows");
      chart.name = "Customers";
      chart.title.text = "Customers with and without";
      chart.axes.valueAxis.title.text = "Customers";
      chart.legend.position = "Top";
      const first = chart.series.getItemAt(0);
      first.name = "Without";
      first.setXAxisValues(sheet.getRange("A1:C1"));
      first.format.line.color = "#1f4e79";
      await context.sync();
      chart.setPosition("A5", "B8");
      sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
      await context.sync();
      const found = sheet.charts.items[0]!;
      return {
        count: sheet.charts.items.length,
        name: found.name,
        top: found.top,
        width: found.width,
        height: found.height,
      };
    });
    // Rows are 15 points high and columns 48 points wide, as in a new sheet of Excel.
    expect(read).toEqual({ count: 1, name: "Customers", top: 60, width: 96, height: 60 });
    const own = `'Sheet of test ${number}'`;
    expect(ownSheet().charts).toMatchObject([
      {
        ...{ kind: "line", title: "Customers with and without", valueAxisTitle: "Customers", legend: "top" },
        series: [
          { name: "Without", values: `${own}!$A$2:$C$2`, categories: `${own}!$A$1:$C$1`, color: "#1F4E79" },
          { name: "Series2", values: `${own}!$A$3:$C$3` },
        ],
      },
    ]);
  });

  it("hold conditional formats and data validation", async () => {
    await page.run(async (context) => {
      const sheet = newSheet(context);
      const format = sheet.getRange("B2:B9").conditionalFormats.add("Custom").custom;
      format.rule.formula = "=$B2<0";
      format.format.font.color = "#C00000";
      format.format.fill.color = "#FBE5D6";
      const share = sheet.getRange("C2").dataValidation;
      share.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      share.prompt = { title: "Churn", message: "A share from 0 to 1", showPrompt: true };
      share.errorAlert = { title: "No share", message: "From 0 to 1", showAlert: true, style: "Stop" };
      sheet.getRange("C3").dataValidation.rule = { list: { inCellDropDown: true, source: "end,mid" } };
      sheet.getRange("C4").dataValidation.rule = { list: { inCellDropDown: true, source: "no" } };
      sheet.getRange("C4").dataValidation.clear();
      await context.sync();
    });
    expect(ownSheet().conditionalFormats).toEqual([
      {
        area: { row: 1, column: 1, rows: 8, columns: 1 },
        formula: "=$B2<0",
        fontColor: "#C00000",
        fill: "#FBE5D6",
      },
    ]);
    expect(ownSheet().validations).toMatchObject([
      {
        area: { row: 1, column: 2 },
        rule: { kind: "decimal", operator: "between", minimum: "0", maximum: "1" },
        prompt: { title: "Churn", text: "A share from 0 to 1" },
        alert: { title: "No share", text: "From 0 to 1" },
      },
      { area: { row: 2, column: 2 }, rule: { kind: "list", source: "end,mid" } },
    ]);
  });

  it("hold frozen panes, gridlines and a page layout", async () => {
    const shown = await page.run(async (context) => {
      const sheet = newSheet(context);
      sheet.freezePanes.freezeRows(2);
      sheet.showGridlines = false;
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = page.Excel.PaperType.a4;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea("A1:F40");
      pageLayout.setPrintTitleRows("$1:$2");
      sheet.horizontalPageBreaks.add("A21");
      sheet.load("showGridlines");
      pageLayout.load("orientation");
      await context.sync();
      return [sheet.showGridlines, pageLayout.orientation];
    });
    expect(shown).toEqual([false, "Landscape"]);
    expect(ownSheet().facade.getFreeze().ySplit).toBe(2);
    expect(ownSheet().page).toMatchObject({
      ...{ orientation: "landscape", paper: "a4", fitToWidth: 1, rowBreaks: [20] },
      ...{ printArea: { row: 0, column: 0, rows: 40, columns: 6 }, titleRows: { first: 0, count: 2 } },
    });
  });
});
