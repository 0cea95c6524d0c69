/** @jest-environment ./test/environment.cjs */
import { englishCase } from "../../../src/locales/english/englishCase";
import { caseSheet } from "../../../src/case/caseSheet";
import type { CheckKey } from "../../../src/case/sheet/checkKey";
import { sheetColumns as at } from "../../../src/case/sheet/sheetColumns";
import type { CellPosition, PlannedCell, SheetPlan } from "../../../src/case/sheet/sheetPlan";
import { datasetOf } from "../../data/selectionOf";
import { calculatedPlans } from "../calculatedCases";
import { caseOf, flagged, mix, without } from "../caseOf";

/** With dates, segments, revenue and margin: one of ten is lost, so that every check of such data is there. */
const rows = Array.from({ length: 20 }, (_, index) => [
  `C${index}`,
  index % 3 === 0 ? "North" : "South",
  index === 19 ? "2025-12-31" : "2020-01-01",
  index === 0 ? "2025-06-30" : null,
  50_000 + index,
  0.4,
]);
const headers = ["Customer", "Segment", "Start", "End", "Revenue per year", "Margin rate"];
const programme = { one_off_cost: 20_000, annual_cost: 20_000, churn_now: "10%", churn_target: "5%" };
const sound: Readonly<Record<string, SheetPlan>> = {
  dated: caseSheet(caseOf(programme, datasetOf(headers, rows)), englishCase),
  mixed: caseSheet(
    caseOf({ ...without(programme, "churn_target"), ...mix }, datasetOf(headers, rows)),
    englishCase,
  ),
  // No word on the margin or on when the flagged left: the rest of the checks is as above.
  flags: caseSheet(caseOf({ margin_rate: "40%", churn_now: "10%" }, flagged), englishCase),
};

/** Which cell that a check reads is overwritten: the first of its formula where nothing else is said, by what. */
const overwritings: Partial<Record<CheckKey, { readonly read?: number; readonly by?: number }>> = {
  checkPoint: { read: -1 },
  checkIrr: { by: 0.5 },
  checkBaseRun: { read: 1 },
  checkGrid: { read: 2 },
  checkPath: { read: -1 },
  checkMargin: { by: 0 },
};

const cellAt = (plan: SheetPlan, { row, column }: CellPosition): PlannedCell =>
  plan.cells.find((cell) => cell.row === row && cell.column === column)!;

/** The cells that a formula reads, as positions; of a row of years the second year. */
const readBy = (formula: string): readonly CellPosition[] =>
  [...formula.matchAll(/\$?([A-Z]{1,2})\$?(\d+)(:\$?[A-Z]{1,2}\$?\d+)?/g)].map(([, letters, row, area]) => ({
    row: Number(row) - 1,
    column:
      [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 + (area ? 2 : 0),
  }));

/** The plan with one cell that the check guards overwritten by a number; a confirmation is taken back. */
function overwritten(plan: SheetPlan, { key, flag }: SheetPlan["checks"][number]): SheetPlan {
  const { read = 0, by = 12_345.678 } = overwritings[key] ?? {};
  const own = cellAt(plan, flag);
  const difference = plan.cells.find((cell) => cell.row === flag.row && cell.column === at.before);
  const looked = difference?.content ?? own.content;
  const guarded = looked.kind === "formula" ? readBy(looked.formula).at(read)! : flag;
  const number = looked.kind === "formula" ? by : 0;
  return {
    ...plan,
    cells: plan.cells.map((cell) =>
      cell.row === guarded.row && cell.column === guarded.column
        ? { ...cell, content: { kind: "number", number } }
        : cell,
    ),
  };
}

const sabotages = Object.entries(sound).flatMap(([name, plan], index) =>
  plan.checks
    .filter((check) => index === 0 || !sound["dated"]!.checks.some((other) => other.key === check.key))
    .map((check, number) => ({ sheet: `${name}${number}`, name, check, plan: overwritten(plan, check) })),
);

/** A failed check, and another whose flag is overwritten by something that is not 1. */
function hidden(content: PlannedCell["content"]): SheetPlan {
  const { plan, check } = sabotages[0]!;
  const other = plan.checks.find(({ key }) => key !== check.key)!.flag;
  const own = cellAt(plan, other);
  return { ...plan, cells: plan.cells.map((cell) => (cell === own ? { ...cell, content } : cell)) };
}
const hiddenBy: Readonly<Record<string, SheetPlan>> = {
  five: hidden({ kind: "number", number: 5 }),
  word: hidden({ kind: "text", text: "fine" }),
};

const { at: shownAt } = calculatedPlans({
  ...sound,
  ...hiddenBy,
  ...Object.fromEntries(sabotages.map(({ sheet, plan }) => [sheet, plan])),
});

const passes = (sheet: string, flag: CellPosition): boolean => shownAt(sheet, flag) === 1;
const overall = (sheet: string, plan: SheetPlan): unknown =>
  shownAt(
    sheet,
    plan.cells.find(({ role }) => role === "check")!,
  );

describe("every check", () => {
  it("is green on a sheet that nobody has touched, and the overall flag says so", () => {
    const { checks } = sound["dated"]!;
    expect(checks.filter(({ flag }) => !passes("dated", flag))).toEqual([]);
    expect(overall("dated", sound["dated"]!)).toBe("All checks OK");
    expect(checks.length).toBeGreaterThan(14);
  });

  it.each(sabotages.map((sabotage) => [sabotage.check.key, sabotage] as const))(
    "turns red when a cell it guards is overwritten: %s",
    (_, { sheet, check, plan }) => {
      expect(passes(sheet, check.flag)).toBe(false);
      expect(overall(sheet, plan)).toMatch(/^Look: (1 of \d+ checks needs|\d+ of \d+ checks need) a look$/);
    },
  );

  it.each(Object.entries(hiddenBy))(
    "is not hidden by another flag that is overwritten (%s)",
    (name, plan) => {
      expect(overall(name, plan)).toBe(`Look: 2 of ${plan.checks.length} checks need a look`);
    },
  );
});
