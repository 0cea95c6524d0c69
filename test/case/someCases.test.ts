/** @jest-environment ./test/environment.cjs */
import { englishCase } from "../../src/locales/english/englishCase";
import { caseSheet } from "../../src/case/caseSheet";
import { relative } from "../../src/case/sheet/reference";
import { excelHere } from "../excel/excelHere";
import { recalculate, type CellValues } from "../tools/recalculate";
import { expectedResults } from "./expectedResults";
import { neededCells } from "./neededCells";
import { planFile, planSheets } from "./planFile";
import { someCases } from "./someCases";

const caseCount = 200;
const cases = someCases(caseCount);
const expected = cases.map(expectedResults);
const keys = Object.keys(expected[0]!);
const plans = cases.map((subject) => neededCells(caseSheet(subject, englishCase), keys));

/** The core and a spreadsheet differ by rounding only; a rate found by iteration by what that leaves. */
const differences = (index: number, shown: (key: string) => number | null): readonly string[] =>
  Object.entries(expected[index]!).flatMap(([key, { value, scale }]) => {
    const found = shown(key);
    // A spreadsheet's IRR does not find every loss this deep; the sheet then shows a word.
    if (key === "irr" && found === null && value !== null && value < -0.5) return [];
    const isSame =
      value === null || found === null
        ? value === found
        : Math.abs(found - value) <= (key === "irr" ? 1e-7 : 1e-9) * scale;
    return isSame ? [] : [`case ${index}: ${key} is ${found}, by the core ${value}`];
  });

describe(`${caseCount} random sets of assumptions, levers among them`, () => {
  let values: CellValues;
  beforeAll(async () => {
    const sheets = Object.fromEntries(plans.map((plan, index) => [`case${index}`, plan]));
    [values] = (await recalculate([await planFile(sheets)])) as [CellValues];
  }, 300_000);

  it("have the same results in LibreOffice and in the core", () => {
    const all = plans.flatMap((plan, index) =>
      differences(index, (key) => {
        const found = values.get(`case${index}`)?.get(relative(plan.results[key]!));
        return typeof found === "number" ? found : null;
      }),
    );
    expect(all).toEqual([]);
  });

  it("are of many kinds", () => {
    const count = (key: string): number => expected.filter((each) => each[key]?.value !== null).length;
    for (const key of ["payback", "irr", "break_even_churn"]) {
      expect(count(key)).toBeGreaterThan(caseCount / 10);
      expect(count(key)).toBeLessThan(caseCount);
    }
    for (const key of ["pv_referral", "pv_order_value", "pv_cost_to_serve", "pv_working_capital"])
      expect(expected.filter((each) => each[key]?.value !== 0).length).toBeGreaterThan(caseCount / 4);
  });
});

describe(`the same ${caseCount} in the embedded workbook`, () => {
  it("have the same results as in the core", async () => {
    const sheets = planSheets(Object.fromEntries(plans.map((plan, index) => [`case${index}`, plan])));
    // All in one workbook, which is calculated once.
    const excel = await excelHere(sheets);
    try {
      const saved = (await excel.save()).sheets;
      const all = plans.flatMap((plan, index) => {
        const values = new Map(saved[index]?.cells.map((cell) => [relative(cell), cell.value]));
        return differences(index, (key) => {
          const found = values.get(relative(plan.results[key]!));
          return typeof found === "number" ? found : null;
        });
      });
      expect(all).toEqual([]);
    } finally {
      excel.close();
    }
  }, 300_000);
});
