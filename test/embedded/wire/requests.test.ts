/** @jest-environment ./test/environment.cjs */
import { codeOf, openPage, type Page } from "../openPage";

describe("a batch of Office.js", () => {
  let page: Page;
  beforeAll(async () => (page = await openPage()));
  afterAll(() => page.close());

  it("reports by name what the embedded workbook does not support", async () => {
    const unknown = page.run(async (context) => {
      context.workbook.pivotTables.load("items/name");
      await context.sync();
    });
    await expect(unknown).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Workbook.PivotTables"),
    });
    const unknownMember = page.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("hyperlink");
      await context.sync();
    });
    await expect(unknownMember).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.Hyperlink"),
    });
  });

  it("cannot read a property that was not loaded", async () => {
    const reading = page.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    expect(await codeOf(reading)).toBe("PropertyNotLoaded");
  });

  it("gives a null object for an item that may be missing, and an error for one that must exist", async () => {
    const found = await page.run(async (context) => {
      const { worksheets, names, tables } = context.workbook;
      const ones = [
        worksheets.getItemOrNullObject("Nowhere"),
        names.getItemOrNullObject("nothing"),
        tables.getItemOrNullObject("nothing"),
        worksheets.getActiveWorksheet().getRange("Z1:Z9").getUsedRangeOrNullObject(true),
        worksheets.getItemOrNullObject("Nowhere").getRange("A1"),
      ];
      const there = worksheets.getItemOrNullObject("Sheet1");
      await context.sync();
      return [...ones, there].map((one) => one.isNullObject);
    });
    expect(found).toEqual([true, true, true, true, true, false]);
    const insisting = page.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    expect(await codeOf(insisting)).toBe("ItemNotFound");
  });

  it("stops at the first failing action and keeps the changes made before it", async () => {
    const failing = page.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["no"]];
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("ItemNotFound");
    const values = await page.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["before"], [""]]);
  });

  it("keeps its range over several syncs even when the selection moves", async () => {
    const addresses = await page.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C3:D4").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      sheet.getRange("A1").select();
      await context.sync();
      selected.values = [
        [1, 2],
        [3, 4],
      ];
      const sum = selected.getCell(1, 1);
      sum.load("address,values");
      await context.sync();
      return [selected.address, sum.address, sum.values];
    });
    expect(addresses).toEqual(["Sheet1!C3:D4", "Sheet1!D4", [[4]]]);
  });

  it("sends one request for each sync, and is measured by its size in bytes", async () => {
    const { meter } = page;
    const { requests, requestBytes, responseBytes } = meter;
    await page.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:H100");
      range.values = Array.from({ length: 100 }, () => ["x".repeat(100)]);
      range.format.fill.color = "#FFFF00";
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(meter.requests - requests).toBe(2);
    // The text itself takes 10,000 bytes each way; the rest of the message is much less.
    expect(meter.requestBytes - requestBytes).toBeGreaterThan(10_000);
    expect(meter.requestBytes - requestBytes).toBeLessThan(15_000);
    expect(meter.responseBytes - responseBytes).toBeGreaterThan(10_000);
    expect(meter.responseBytes - responseBytes).toBeLessThan(25_000);
  });
});

describe("Excel on the web", () => {
  const faults: Record<number, string> = { 3: "AccessDenied" };
  let page: Page;
  beforeAll(
    async () =>
      (page = await openPage({ payloadLimit: 20_000, faultOf: (request) => faults[request] ?? null })),
  );
  afterAll(() => page.close());

  const column = (rows: number, text: string) =>
    page.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows, 1);
      range.values = Array.from({ length: rows }, () => [text]);
      await context.sync();
      range.load("values,formulas");
      await context.sync();
      return range.values.length;
    });

  it("refuses requests and responses that are too large, and requests that it is set to refuse", async () => {
    expect(await codeOf(column(300, "x".repeat(100)))).toBe("RequestPayloadSizeLimitExceeded");
    // Requests 2 and 3: the values are written but cannot be read back.
    expect(await codeOf(column(10, "x"))).toBe("AccessDenied");
    // Values and formulas together are over the limit; either alone is not.
    expect(await codeOf(column(120, "x".repeat(100)))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await column(10, "x")).toBe(10);
  });
});
