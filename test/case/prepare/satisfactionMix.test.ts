/** @jest-environment ./test/environment.cjs */
import { problemText } from "../../../src/app/problemText";
import { words } from "../../words";
import { englishCase } from "../../../src/locales/english/englishCase";
import { caseSheet } from "../../../src/case/caseSheet";
import { previewCase } from "../../../src/case/prepare/previewCase";
import { sheetColumns as at } from "../../../src/case/sheet/sheetColumns";
import type { PlannedCell, SheetPlan } from "../../../src/case/sheet/sheetPlan";
import { readResults } from "../../../src/excel/read/readResults";
import { setInput } from "../../excel/setInput";
import { writeSheet } from "../../../src/excel/write/writeSheet";
import { excelHere, sheetFile } from "../../excel/excelHere";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { calculatedCases } from "../calculatedCases";
import { caseOf, levers, mix, prepare, reference, without } from "../caseOf";

/** .1 x 95 % - .08 x 88 % - .02 x 70 %, and 21,620 a customer for 20,900. */
const [points, rise] = [0.0106, 21_620 / 20_900 - 1];
const programme = without(reference, "churn_target");

const cases = {
  mix: caseOf({ ...programme, ...mix }),
  byHand: caseOf({ ...programme, uplift: points, order_value_uplift: rise }),
  cautious: caseOf({ ...programme, ...mix, scenario: "cautious" }),
  cautiousByHand: caseOf({ ...programme, uplift: (points * 2) / 3, order_value_uplift: (rise * 2) / 3 }),
  half: caseOf({ ...programme, ...mix, satisfaction_move: "50%" }),
  all: caseOf({ ...programme, ...without(levers, "order_value_uplift"), ...mix, tax_rate: "22%" }),
  emptied: caseOf({ ...programme, ...mix, satisfaction_target_shares: "45%,55%,0%" }),
  wrongShares: caseOf({ ...programme, ...mix, satisfaction_target_shares: "40%,47%,23%" }),
  worse: caseOf({ ...programme, ...mix, satisfaction_target_shares: "10%,50%,40%" }),
  worthless: caseOf({ ...programme, ...mix, satisfaction_margins: "0,0,0" }),
  forever: caseOf({ ...programme, ...mix, satisfaction_retention: "100%,88%,70%", discount_rate: 0 }),
  beyond: caseOf({ ...programme, ...mix, churn_now: "1%" }),
};
const { plans, at: shownAt, result, failed, errors } = calculatedCases(cases);

const line = (name: string, key: string, column: number): unknown =>
  shownAt(name, { row: plans[name]!.lines.indexOf(key), column });
const cellOf = (plan: SheetPlan, key: string, column: number): PlannedCell =>
  plan.cells.find((cell) => cell.row === plan.lines.indexOf(key) && cell.column === column)!;

describe("a satisfaction mix, calculated by LibreOffice", () => {
  it("sets the reduction of churn, and through it the target, and the rise of the order value (docs/specification.md, 'Levers')", () => {
    expect(line("mix", "uplift", at.inUse)).toBeCloseTo(points, 14);
    expect(line("mix", "churn_target", at.inUse)).toBeCloseTo(0.1 - points, 14);
    expect(line("mix", "order_value_uplift", at.inUse)).toBeCloseTo(rise, 14);
  });

  const results = ["npv", "pv_retention", "pv_order_value", "irr", "break_even_churn", "max_annual_cost"];
  it("is worth what the same reduction and rise are when they are typed by hand", () => {
    for (const [name, same] of [
      ["mix", "byHand"],
      ["cautious", "cautiousByHand"],
    ] as const)
      for (const key of results)
        expect(Math.abs(result(name, key)! / result(same, key)! - 1)).toBeLessThan(1e-9);
  });

  it("shows the values of SATISFACTIONVALUE, today and as aimed at (R-MIX)", () => {
    const [vector] = vectorsOf("SATISFACTION_MIX");
    const { v0, v1, clv } = vector!.expected as { v0: number; v1: number; clv: readonly number[] };
    expect(line("mix", "mixValue", at.yearZero - 1)).toBeCloseTo(v0, 6);
    expect(line("mix", "mixValue", at.yearZero)).toBeCloseTo(v1, 6);
    expect(line("mix", "satisfactionLevel0", at.yearZero + 3)).toBeCloseTo(clv[0]!, 6);
    expect(line("mix", "satisfactionLevel1", at.yearZero + 3)).toBeCloseTo(clv[1]!, 6);
    expect(line("mix", "satisfactionLevel2", at.yearZero + 3)).toBeCloseTo(clv[2]!, 6);
    expect(line("mix", "mixRetention", at.yearZero - 1)).toBeCloseTo(0.874, 14);
    expect(line("mix", "mixMargin", at.yearZero)).toBeCloseTo(21_620, 9);
  });

  it("makes two thirds and five thirds of the move in the other scenarios, no share below 0", () => {
    const move = "satisfaction_move";
    expect(line("mix", move, at.cautious)).toBeCloseTo(2 / 3, 14);
    expect(line("mix", move, at.ambitious)).toBeCloseTo(5 / 3, 14);
    expect(line("emptied", move, at.ambitious)).toBe(1); // level 3 is empty after the move
    expect(line("half", "uplift", at.inUse)).toBeCloseTo(points / 2, 14);
    expect(line("half", "order_value_uplift", at.inUse)).toBeCloseTo(rise / 2, 14);
  });

  it("fails a check where the shares do not add to 1, and only then", () => {
    for (const name of Object.keys(cases))
      expect(failed(name)).toEqual(name === "wrongShares" ? ["checkShares"] : []);
  });

  it.each(Object.keys(cases) as (keyof typeof cases)[])(
    "agrees with the core and shows no error (%s)",
    (name) => {
      const preview = previewCase(cases[name]);
      expect(errors(name)).toEqual([]);
      expect(Math.abs(result(name, "npv")! - preview.npv)).toBeLessThanOrEqual(
        1e-9 * (1 + Math.abs(preview.npv)),
      );
      expect(result(name, "break_even_churn") ?? 0).toBeCloseTo(preview.breakEvenChurn ?? 0, 10);
    },
  );
});

describe("the cells that the mix sets", () => {
  it("are formulas and no inputs, and the form of the target is points", () => {
    const plan = plans["mix"]!;
    for (const key of ["uplift", "order_value_uplift"])
      for (const column of [at.cautious, at.base, at.ambitious])
        expect(cellOf(plan, key, column)).toMatchObject({
          role: "calculation",
          content: { kind: "formula" },
        });
    expect(cellOf(plan, "target_form", at.inUse)).toMatchObject({ role: "calculation" });
    expect(Object.keys(plan.inputs)).not.toEqual(expect.arrayContaining(["uplift"]));
    expect(plan.inputs).not.toHaveProperty("order_value_uplift");
    expect(plan.inputs).not.toHaveProperty("target_form");
  });

  it("are inputs, and there is no mix on the sheet, where none is given", () => {
    const { inputs, lines } = caseSheet(caseOf(reference), englishCase);
    expect(inputs).toHaveProperty("uplift");
    expect(inputs).toHaveProperty("order_value_uplift");
    expect(inputs).not.toHaveProperty("satisfaction_shares");
    expect(lines).not.toContain("satisfaction");
  });
});

describe("a satisfaction mix in the embedded workbook", () => {
  it("has the same numbers, and follows its shares", async () => {
    const excel = await excelHere([sheetFile("Customers", [["Customer"], ["a"]])]);
    try {
      const plan = plans["mix"]!;
      const sheet = await writeSheet(plan);
      if (!sheet.ok) throw new Error(sheet.problem.reason);
      const read = await readResults(plan, sheet.value.id);
      if (!read.ok) throw new Error(read.problem.reason);
      expect(read.value.checks.failed).toEqual([]);
      for (const [key, value] of Object.entries(read.value.results))
        expect(value ?? 0).toBeCloseTo(result("mix", key) ?? 0, Math.abs(value ?? 0) > 100 ? 3 : 9);
      const { row, column } = plan.inputs["satisfaction_target_shares"]!;
      // As the case "emptied": 45, 55 and 0 %.
      for (const [index, share] of [0.45, 0.55, 0].entries())
        await setInput(sheet.value.id, { row: row + index, column }, share);
      const moved = await readResults(plan, sheet.value.id);
      expect(moved.ok && moved.value.results["npv"]).toBeCloseTo(result("emptied", "npv")!, 3);
    } finally {
      excel.close();
    }
  });
});

describe("a satisfaction mix that cannot be used", () => {
  const refusal = (given: Readonly<Record<string, string | number>>): string | null => {
    const prepared = prepare(given);
    return prepared.ok ? "prepared" : problemText(prepared.problem, words);
  };
  it.each([
    [
      "a list is missing",
      without(mix, "satisfaction_margins"),
      /needs four lists .* Give satisfaction_margins too, or none/,
    ],
    ["only the move is given", { satisfaction_move: 1 }, /needs four lists/],
    [
      "the lists are of unlike lengths",
      { ...mix, satisfaction_retention: "95%,88%" },
      /satisfaction_shares has 3, .* satisfaction_retention has 2/,
    ],
    [
      "the target is given too",
      { ...mix, churn_target: "7%" },
      /^churn_target is set by the satisfaction mix/,
    ],
    ["the uplift is given too", { ...mix, uplift: "3%" }, /^uplift is set by the satisfaction mix/],
    ["the order value is given too", { ...mix, order_value_uplift: "3%" }, /^order_value_uplift is set by/],
    ["the target is held as a share", { ...mix, target_form: "relative" }, /^target_form is set by/],
    [
      "a share lies outside 0 to 1",
      { ...mix, satisfaction_shares: "130%,55%,15%" },
      /must lie between 0 and 1/,
    ],
    ["a margin is no number", { ...mix, satisfaction_margins: "26000,many,14000" }, /which is no number/],
  ])("is refused with a sentence where %s", (_, given, words) => {
    expect(refusal(given)).toMatch(words);
  });
});
