/** @jest-environment ./test/environment.cjs */
import { words } from "../../words";
import { problemText } from "../../../src/app/problemText";
import { englishCase } from "../../../src/locales/english/englishCase";
import type { Outcome } from "../../../src/core/outcome";
import { caseSheet } from "../../../src/case/caseSheet";
import type { CellPosition } from "../../../src/case/sheet/sheetPlan";
import { findCase } from "../../../src/excel/read/findCase";
import { readResults } from "../../../src/excel/read/readResults";
import { updateSheet } from "../../../src/excel/update/updateSheet";
import { writeSheet, type WrittenSheet } from "../../../src/excel/write/writeSheet";
import { caseOf, reference, withMargin } from "../../case/caseOf";
import { datasetOf } from "../../data/selectionOf";
import { valueOf } from "../../core/valueOf";
import { excelHere, sheetFile } from "../excelHere";

/** 2 of 20 lost, and later 4 of 20: the same lines, other figures. */
const costs = { one_off_cost: 1000, annual_cost: 500 };
const headers = ["Customer", "Start", "End", "Revenue per year", "Margin rate"];
const later = datasetOf(
  headers,
  Array.from({ length: 20 }, (_, index) => [
    `C${index}`,
    "2020-01-01",
    index === 0 ? "2025-12-31" : index < 4 ? "2025-06-30" : null,
    60_000,
    0.4,
  ]),
);
const plan = caseSheet(caseOf(costs, withMargin), englishCase);
const laterPlan = caseSheet(caseOf(costs, later), englishCase);

let excel: Awaited<ReturnType<typeof excelHere>>;
let written: WrittenSheet;
beforeEach(async () => {
  excel = await excelHere([sheetFile("Customers", [["Customer"], ["a"]]), sheetFile("Mine", [["x", 7]])]);
  written = await value(writeSheet(plan));
});
afterEach(() => excel.close());

const value = async <Value>(outcome: Promise<Outcome<Value, unknown>>): Promise<Value> =>
  valueOf(await outcome);
const put = ({ row, column }: CellPosition, typed: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(written.id).getRangeByIndexes(row, column, 1, 1).formulas = [[typed]];
    await context.sync();
  });
const read = ({ row, column }: CellPosition): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(written.id).getRangeByIndexes(row, column, 1, 1);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
const input = (name: string): CellPosition => plan.inputs[name]!;

describe("a case that is updated from changed data", () => {
  it("has the numbers of a new build, on the sheet that stands", async () => {
    const updated = await value(updateSheet(() => laterPlan, written.id));
    const results = await value(readResults(updated.plan, written.id));
    const fresh = await value(writeSheet(laterPlan));
    expect(results).toEqual(await value(readResults(laterPlan, fresh.id)));
    expect(updated).toMatchObject({ kept: [], sheet: written });
    expect(await read(input("churn_now"))).toBe(0.2); // 4 of 20
  });

  it("keeps what people changed, numbers, formulas, choices and owners, and says so", async () => {
    await put(input("annual_cost"), 777);
    await put({ ...input("uplift"), column: input("uplift").column + 1 }, 0.09);
    await put(input("discount_rate"), "=Mine!B1/100");
    await put(input("scenario"), "ambitious");
    const owner = { row: input("churn_now").row, column: 13 };
    await put(owner, "Anna");
    const { kept, plan: found } = await value(updateSheet(() => laterPlan, written.id));
    expect(kept).toEqual(
      expect.arrayContaining(["Cost of the programme", "Discount rate", "Scenario in use", "Churn today"]),
    );
    expect(await read(input("annual_cost"))).toBe(777);
    expect(await read(input("discount_rate"))).toBeCloseTo(0.07, 12);
    expect(await read(input("scenario"))).toBe("ambitious");
    expect(await read(owner)).toBe("Anna");
    expect(await read(input("churn_now"))).toBe(0.2);
    expect(await read({ row: input("annual_cost").row, column: 8 })).toBe("changed by hand");
    // What was kept once is kept again: the record is of what we built.
    expect((await value(updateSheet(() => found, written.id))).kept).toContain("Cost of the programme");
  });

  it("leaves the user's own cells beside it and all other sheets as they are", async () => {
    const own = { row: input("years").row, column: 11 };
    await put(own, "my note");
    const before = (await excel.save()).sheets.filter(({ name }) => name !== written.name);
    await value(updateSheet(() => laterPlan, written.id));
    expect(await read(own)).toBe("my note");
    const after = await excel.save();
    expect(after.sheets.filter(({ name }) => name !== written.name)).toEqual(before);
    expect(after.sheets).toHaveLength(3);
  });

  it("is refused where rows were moved, and nothing is written", async () => {
    await put({ row: 60, column: 0 }, "a line of mine");
    const outcome = await updateSheet(() => laterPlan, written.id);
    expect(outcome.ok ? "" : problemText(outcome.problem, words)).toMatch(
      /^Rows of the case sheet were moved/,
    );
    expect(await read(input("churn_now"))).toBe(0.1);
  });

  it("takes two round trips", async () => {
    const before = excel.meter.requests;
    await value(updateSheet(() => laterPlan, written.id));
    expect(excel.meter.requests - before).toBe(2);
  });
});

describe("the case sheet of a data sheet", () => {
  it("is found by its marker, the last one where there are more", async () => {
    expect(await value(findCase("Customers!A1:E30"))).toEqual(written);
    const second = await value(writeSheet(caseSheet(caseOf(reference), englishCase)));
    expect(await value(findCase("Customers!A1:E30"))).toEqual(second);
  });

  it("is none for data of another sheet", async () => {
    expect(await value(findCase("Other!A1:E30"))).toBeNull();
  });
});
