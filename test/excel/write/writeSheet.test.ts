/** @jest-environment ./test/environment.cjs */
import { words } from "../../words";
import { problemText } from "../../../src/app/problemText";
import { englishCase } from "../../../src/locales/english/englishCase";
import type { Outcome } from "../../../src/core/outcome";
import type { SheetFile } from "../../../src/embedded/file/workbookFile";
import { caseSheet } from "../../../src/case/caseSheet";
import type { SheetPlan } from "../../../src/case/sheet/sheetPlan";
import { readResults, type CaseResults } from "../../../src/excel/read/readResults";
import { setInput } from "../setInput";
import { writeSheet, type WrittenSheet } from "../../../src/excel/write/writeSheet";
import { caseOf, reference } from "../../case/caseOf";
import { valueOf } from "../../core/valueOf";
import { excelHere, sheetFile } from "../excelHere";

const plan = caseSheet(caseOf(reference), englishCase);
const own = [
  ["Customer", "Note"],
  ["a", 5],
];

let excel: Awaited<ReturnType<typeof excelHere>>;
let written: WrittenSheet;
let results: CaseResults;
let requests: number;
let heaviest: number;
beforeAll(async () => {
  excel = await excelHere([sheetFile("Customers", own), sheetFile(plan.name.toUpperCase(), [["taken"]])]);
  const before = { ...excel.meter };
  written = await value(writeSheet(plan));
  results = await value(readResults(plan, written.id));
  requests = excel.meter.requests - before.requests;
  heaviest = excel.meter.requestBytes - before.requestBytes;
});
afterAll(() => excel.close());

const value = async <Value>(outcome: Promise<Outcome<Value, unknown>>): Promise<Value> =>
  valueOf(await outcome);

const saved = async (name: string): Promise<SheetFile> =>
  (await excel.save()).sheets.find((sheet) => sheet.name === name)!;

describe("a case in the embedded workbook", () => {
  it("has the numbers of the reference case (docs/mathematics.md, 'Reference case')", () => {
    expect(results.results["npv"]).toBeCloseTo(1_266_268.318419, 4);
    expect(results.results["irr"]).toBeCloseTo(0.37162, 5);
    expect(results.results["payback"]).toBeCloseTo(3.386, 3);
    expect(results.results["discounted_payback"]).toBeCloseTo(3.659, 3);
    expect(results.results["roi"]).toBeCloseTo(0.447, 3);
    expect(results.results["break_even_churn"]).toBeCloseTo(0.0790731235209, 10);
    expect(results.results["max_annual_cost"]).toBeCloseTo(925_548.03, 2);
    expect(results.results["cost_per_saved_customer"]).toBeCloseTo(26_311.57, 2);
  });

  it("passes its own checks, and says so in a sentence", () => {
    expect(results.checks).toEqual({ passed: plan.checks.length, failed: [] });
    expect(results.headline).toMatch(/7 ?%.*1\.27/);
  });

  it("takes three round trips with reading it back, and weighs less than 1 MB", () => {
    expect(requests).toBe(3);
    expect(heaviest).toBeLessThan(1_000_000);
  });

  it("stands on a sheet of its own with a free name, in front", () => {
    expect(written.name).toBe(`${plan.name} (2)`);
    expect(excel.book.activeSheet().name()).toBe(written.name);
    expect(excel.book.sheets()).toHaveLength(3);
  });

  it("leaves the cells of other sheets as they were", async () => {
    expect(await saved("Customers")).toMatchObject({ cells: sheetFile("Customers", own).cells });
  });

  it("has what the plan says beside the cells: charts, names, inputs' rules, looks, page", async () => {
    const sheet = await saved(written.name);
    const { names } = await excel.save();
    expect(sheet.charts.map(({ title }) => title)).toEqual(plan.charts.map(({ title }) => title));
    expect(sheet.charts[0]!.series.map(({ name }) => name)).toEqual(
      plan.charts[0]!.series.map(({ name }) => name),
    );
    expect(sheet.charts.find(({ kind }) => kind === "barClustered")).toMatchObject({ overlap: 100 });
    expect(names.filter((name) => name.sheet === written.name).map(({ name }) => name)).toEqual(
      plan.names.map(({ name }) => name),
    );
    expect(sheet.validations).toHaveLength(plan.validations.length);
    expect(sheet.conditionalFormats).toHaveLength(plan.conditionalFormats.length);
    expect(sheet.frozenRows).toBe(plan.frozenRows);
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.page).toMatchObject({ orientation: "landscape", paper: "a4", fitToWidth: 1 });
    expect(sheet.page.rowBreaks).toEqual(plan.print.pageBreaks);
    const { row, column } = plan.inputs["one_off_cost"]!;
    const input = sheet.cells.find((cell) => cell.row === row && cell.column === column);
    expect(input).toMatchObject({ value: 500_000, style: { fontColor: "#0000FF" } });
  });

  it("follows an input: at a target of 8 % the value is -128,060.49 (docs/mathematics.md, 'Reference case')", async () => {
    const byTarget = caseSheet(caseOf({ ...reference, target_form: "target" }), englishCase);
    const sheet = await value(writeSheet(byTarget));
    await value(setInput(sheet.id, byTarget.inputs["uplift"]!, 0.08));
    const after = await value(readResults(byTarget, sheet.id));
    expect(after.results["npv"]).toBeCloseTo(-128_060.49, 2);
  });
});

describe("text on a sheet", () => {
  const hostile = [
    "=1+1",
    "+1",
    "-x",
    "@a",
    "'quoted",
    "12",
    "1-2",
    "10%",
    "TRUE",
    "#N/A",
    "two words",
    "=a b",
  ];
  const texts: SheetPlan = {
    ...plan,
    name: "Texts",
    rowCount: hostile.length,
    columnCount: 1,
    cells: hostile.map((text, row) => ({ row, column: 0, content: { kind: "text", text }, role: "label" })),
    columnWidths: [100],
    rowHeights: {},
    names: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    print: {
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      titleRows: { first: 0, count: 1 },
      pageBreaks: [],
    },
  };

  it("stays text, whatever it looks like", async () => {
    const { name } = await value(writeSheet(texts));
    const { cells } = await saved(name);
    expect(cells.map((cell) => cell.value)).toEqual(hostile);
    expect(cells.filter((cell) => cell.formula !== undefined || cell.error !== undefined)).toEqual([]);
  });
});

it("a workbook that is open for reading only is refused, and nothing is written", async () => {
  const reading = await excelHere([sheetFile("Customers", own)], { readOnly: true });
  const outcome = await writeSheet(plan);
  expect(outcome.ok ? "" : problemText(outcome.problem, words)).toMatch(
    /^The workbook is open for reading only/,
  );
  expect(reading.book.sheets()).toHaveLength(1);
  reading.close();
});
