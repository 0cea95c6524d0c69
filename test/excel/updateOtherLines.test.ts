/** @jest-environment ./test/environment.cjs */
import { words } from "../words";
import { problemText } from "../../src/app/problemText";
import { englishCase } from "../../src/locales/english/englishCase";
import type { Outcome } from "../../src/core/outcome";
import { caseSheet } from "../../src/case/caseSheet";
import { sheetColumns as at } from "../../src/case/sheet/sheetColumns";
import type { CellPosition, SheetPlan } from "../../src/case/sheet/sheetPlan";
import type { StyleFile } from "../../src/embedded/file/workbookFile";
import { readResults } from "../../src/excel/read/readResults";
import { updateSheet } from "../../src/excel/update/updateSheet";
import { writeSheet, type WrittenSheet } from "../../src/excel/write/writeSheet";
import { caseOf, mix, withMargin } from "../case/caseOf";
import { datasetOf } from "../data/selectionOf";
import { valueOf } from "../core/valueOf";
import { excelHere, sheetFile } from "./excelHere";

/** Later the list has segments, an invalid row and another margin, and the horizon is 15 years instead of 5. */
const costs = { one_off_cost: 1000, annual_cost: 500 };
const later = datasetOf(
  ["Customer", "Segment", "Start", "End", "Revenue per year", "Margin rate"],
  Array.from({ length: 30 }, (_, index) => [
    index === 29 ? "" : `C${index}`,
    index % 3 === 0 ? "North" : "South",
    "2020-01-01",
    index === 0 ? "2025-12-31" : index < 4 ? "2025-06-30" : null,
    60_000,
    index % 3 === 0 ? -0.1 : 0.4,
  ]),
);
const subject = caseOf({ ...costs, years: 15 }, later);
const plan = caseSheet(caseOf(costs, withMargin), englishCase);
const laterPlan = (asFound = {}): SheetPlan => caseSheet(subject, englishCase, asFound);

let excel: Awaited<ReturnType<typeof excelHere>>;
let written: WrittenSheet;
beforeEach(async () => {
  excel = await excelHere([sheetFile("Customers", [["Customer"], ["a"]]), sheetFile("Mine", [["x", 7]])]);
  written = await value(writeSheet(plan));
});
afterEach(() => excel.close());

const value = async <Value>(outcome: Promise<Outcome<Value, unknown>>): Promise<Value> =>
  valueOf(await outcome);
const onSheet = <Value>(work: (sheet: Excel.Worksheet) => () => Value): Promise<Value> =>
  Excel.run(async (context) => {
    const read = work(context.workbook.worksheets.getItem(written.id));
    await context.sync();
    return read();
  });
const put = ({ row, column }: CellPosition, typed: string | number): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[typed]];
    return () => undefined;
  });
const read = ({ row, column }: CellPosition): Promise<{ value: unknown; formula: unknown }> =>
  onSheet((sheet) => {
    const range = sheet.getRangeByIndexes(row, column, 1, 1).load("values,formulas");
    return () => ({ value: range.values[0]![0] as unknown, formula: range.formulas[0]![0] as unknown });
  });
const rowOf = ({ lines }: SheetPlan, key: string): number => lines.indexOf(key);
const input = (name: string): CellPosition => plan.inputs[name]!;
const laterInput = (name: string): CellPosition => laterPlan().inputs[name]!;

/** All that a file holds of a sheet but its name: cells in use or with a look, names, charts, rules, page. */
async function saved({ name }: WrittenSheet) {
  const { sheets, names } = await excel.save();
  const { cells, ...rest } = sheets.find((sheet) => sheet.name === name)!;
  const own = {
    ...rest,
    name: "It",
    cells: cells
      .map(({ style = {}, ...cell }) => ({ ...cell, style: lookOf(style) }))
      .filter((cell) => Object.keys({ ...cell, ...cell.style }).length > 3),
    names: names
      .filter(({ sheet }) => sheet === name)
      .map((each) => ({ ...each, sheet: "It" }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
  return JSON.parse(JSON.stringify(own).replaceAll(`'${name}'!`, "'It'!")) as typeof own;
}
/** A style without what a cell has anyway. */
const lookOf = (style: StyleFile): StyleFile =>
  Object.fromEntries(Object.entries(style).filter(([, each]) => each !== "General"));
describe("a case whose data need other lines", () => {
  it("is another one in every way: contents, looks, names, charts, rules and pages are those of a new build", async () => {
    const before = await saved(written);
    const { requests } = excel.meter;
    const { plan: found } = await value(updateSheet(laterPlan, written.id));
    expect(excel.meter.requests - requests).toBe(2);
    expect(found.rowCount).toBeGreaterThan(plan.rowCount);
    expect(found.columnCount).toBeGreaterThan(plan.columnCount);
    const updated = await saved(written);
    const results = await value(readResults(found, written.id));

    const fresh = await value(writeSheet(laterPlan()));
    expect(updated).toEqual(await saved(fresh));
    expect(results).toEqual(await value(readResults(found, fresh.id)));

    // And back: what the larger one had more is gone, but for the widths of its columns.
    await value(updateSheet(() => plan, written.id));
    expect({ ...(await saved(written)), columnWidths: before.columnWidths }).toEqual(before);
  }, 120_000);

  it("keeps what people changed, on the rows that their lines have now, and says so", async () => {
    await put(input("annual_cost"), 777);
    await put({ ...input("uplift"), column: at.ambitious }, 0.09);
    await put(input("discount_rate"), "=Mine!B1/100");
    await put(input("one_off_cost"), `=E${input("annual_cost").row + 1}*2`);
    await put(input("scenario"), "ambitious");
    await put({ row: input("churn_now").row, column: at.owner }, "Anna");
    await put({ row: rowOf(plan, "testSpreadNew"), column: at.inUse }, 0.4);
    await put({ row: input("ramp").row, column: at.yearZero + 3 }, 0.75);
    await put({ row: input("new_customers").row, column: at.testHigh }, 99);
    const { kept, lost, plan: found } = await value(updateSheet(laterPlan, written.id));
    expect([...kept].sort()).toEqual([
      "Churn today",
      "Cost of the programme",
      "Discount rate",
      "New customers",
      "One-off cost in year 0",
      "Ramp-up of the effect",
      "Reduction of churn, or the target itself",
      "Scenario in use",
      "Test range of new customers",
    ]);
    expect(lost).toEqual([]);
    expect(laterInput("annual_cost")).toEqual(input("annual_cost"));
    expect(await read(laterInput("annual_cost"))).toMatchObject({ value: 777 });
    expect((await read(laterInput("discount_rate"))).value).toBeCloseTo(0.07, 12);
    expect(await read(laterInput("one_off_cost"))).toMatchObject({ value: 1554 });
    expect(await read(laterInput("scenario"))).toMatchObject({ value: "ambitious" });
    expect(await read({ row: laterInput("churn_now").row, column: at.owner })).toMatchObject({
      value: "Anna",
    });
    expect((await read(laterInput("churn_now"))).value).toBeCloseTo(4 / 29, 12);
    expect(await read({ row: rowOf(found, "testSpreadNew"), column: at.inUse })).toMatchObject({
      value: 0.4,
    });
    expect(await read({ row: laterInput("ramp").row, column: at.yearZero + 15 })).toMatchObject({
      value: 0.75,
    });
    expect(await read({ row: laterInput("annual_cost").row, column: at.source })).toMatchObject({
      value: "changed by hand",
    });
    expect(found.columnCount).toBe(laterPlan().columnCount);
    // What was kept once is kept again, on the way back too.
    expect((await value(updateSheet(() => plan, written.id))).kept).toEqual(kept);
  });

  it("follows formulas of people's own to the rows that they speak of", async () => {
    // With a mix the spreads and rules stand lower; a spread half as wide as another one.
    const mixed = caseSheet(caseOf({ ...costs, ...mix }, withMargin), englishCase);
    const spread = rowOf(plan, "testSpreadCustomers");
    const margin = rowOf(plan, "testSpread");
    await put({ row: spread, column: at.inUse }, `=B${margin + 1}/2`);
    await value(updateSheet(() => mixed, written.id));
    const now = rowOf(mixed, "testSpread");
    expect(now).toBeGreaterThan(margin);
    const place = { row: rowOf(mixed, "testSpreadCustomers"), column: at.inUse };
    expect(await read(place)).toEqual({ value: 0.1, formula: `=B${now + 1}/2` });
  });

  it("follows formulas to lines without inputs, whatever their labels say now", async () => {
    const mixed = caseSheet(caseOf({ ...costs, ...mix }, withMargin), englishCase);
    const relabelled = {
      ...mixed,
      cells: mixed.cells.map((cell) =>
        cell.column === at.label && cell.content.kind === "text"
          ? { ...cell, content: { kind: "text" as const, text: `Another ${cell.content.text}` } }
          : cell,
      ),
    };
    const before = plan.lines.indexOf("daysInYear");
    const now = mixed.lines.indexOf("daysInYear");
    expect(now).toBeGreaterThan(before);
    await put(input("annual_cost"), `=B${before + 1}*2`);
    await value(updateSheet(() => relabelled, written.id));
    expect(await read(mixed.inputs["annual_cost"]!)).toEqual({ value: 730, formula: `=B${now + 1}*2` });
  });

  it("follows them by their labels where the record is an older one, without lines", async () => {
    const area = plan.names.find(({ name }) => name === "cells_as_built")!.area;
    const places = Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index }));
    const record: string[] = [];
    for (const place of places) record.push(String((await read(place)).value));
    const [patterns, runs, digest] = record.join("").split("|");
    const older = `${patterns}|${runs}|${digest}`.match(/.{1,170}/g)!;
    for (const [index, place] of places.entries()) await put(place, older[index] ?? "");
    const mixed = caseSheet(caseOf({ ...costs, ...mix }, withMargin), englishCase);
    const [before, now] = [plan, mixed].map(({ lines }) => lines.indexOf("daysInYear")) as [number, number];
    await put(input("annual_cost"), `=B${before + 1}*2`);
    await value(updateSheet(() => mixed, written.id));
    expect(await read(mixed.inputs["annual_cost"]!)).toEqual({ value: 730, formula: `=B${now + 1}*2` });
  });

  it("says which changed lines are no inputs any more", async () => {
    await put(input("uplift"), 0.04);
    const mixed = caseSheet(caseOf({ ...costs, ...mix }, withMargin), englishCase);
    const { lost, kept } = await value(updateSheet(() => mixed, written.id));
    expect(lost).toEqual(["Reduction of churn, or the target itself"]);
    expect(kept).toEqual([]);
  });

  it("has columns and charts for the horizon that people have put on the sheet", async () => {
    await put(input("years"), 12);
    const short = caseOf(costs, later);
    const { plan: found } = await value(
      updateSheet((asFound) => caseSheet(short, englishCase, asFound), written.id),
    );
    expect(found.columnCount).toBe(at.yearZero + 13);
    expect(found.charts[0]!.categories.columns).toBe(13);
    const { checks } = await value(readResults(found, written.id));
    expect(checks.failed).not.toContain("checkYears");
  });

  it("leaves cells beside and under it as they are, with their looks", async () => {
    const beside = { row: input("years").row, column: 11 };
    const under = { row: plan.rowCount + 60, column: 2 };
    const between = { row: 5, column: 12 };
    await put(beside, "my note");
    await put(under, "=1+1");
    await put(between, 45_000);
    await onSheet((sheet) => {
      sheet.getRangeByIndexes(between.row, between.column, 1, 1).numberFormat = [["yyyy-mm-dd"]];
      sheet.getRangeByIndexes(beside.row, beside.column, 1, 1).format.fill.color = "#FFFF00";
      return () => undefined;
    });
    const cell = async ({ row, column }: CellPosition) =>
      (await saved(written)).cells.find((each) => each.row === row && each.column === column);
    const before = [await cell(beside), await cell(under), await cell(between)];
    await value(updateSheet(laterPlan, written.id));
    expect([await cell(beside), await cell(under), await cell(between)]).toEqual(before);
  });

  it("is refused where a cell of people's own is in the way, and nothing is written", async () => {
    const own = { row: plan.rowCount + 1, column: at.label };
    await put(own, "my note");
    const before = await saved(written);
    const outcome = await updateSheet(laterPlan, written.id);
    expect(outcome.ok ? "" : problemText(outcome.problem, words)).toBe(
      `The updated case needs cells that you use: A${own.row + 1}. Nothing was changed; clear or move these cells, or build another sheet.`,
    );
    expect(await saved(written)).toEqual(before);
  });
});
