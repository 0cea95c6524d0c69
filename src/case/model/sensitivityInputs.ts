import { kindFormats } from "../inputs/assumptionDefinition";
import { testedNames, type TestedName, assumptionOf } from "../inputs/assumptions";
import { absolute, columnFixed, relative } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

/** An end of the test ranges. */
export type TestEnd = "low" | "high";
export const testEnds: readonly TestEnd[] = ["low", "high"];

/** What a run is made of: the tested assumptions, and the target that follows from them. */
export type RunInput = TestedName | "target";

/** Where the table of an end's runs has its columns: the assumptions' units stand after the last run. */
export const runColumns = {
  number: at.inUse,
  test: at.unit,
  base: at.before,
  first: at.yearZero,
  unit: at.yearZero + testedNames.length,
} as const;

const rowOf = (end: TestEnd, input: RunInput): string => `${end}_${input}`;
export const runHeads = (end: TestEnd): string => `${end}Runs`;

export const runInputLines = (end: TestEnd): readonly string[] => [
  runHeads(end),
  ...testedNames.map((name) => rowOf(end, name)),
  rowOf(end, "target"),
];

/** First and last tested assumption of an end's table, in the column. */
export function testedCells(sheet: SheetBuilder, end: TestEnd, column: number): string {
  const [first, last] = [testedNames[0], testedNames.at(-1)] as [TestedName, TestedName];
  return `${absolute(sheet.position(rowOf(end, first), column))}:${absolute(sheet.position(rowOf(end, last), column))}`;
}

/** The cell of an input in the column of a run. */
export const runInput = (sheet: SheetBuilder, end: TestEnd, input: RunInput, column: number): string =>
  absolute(sheet.position(rowOf(end, input), column));

/**
 * Assumptions of the runs at one end: each run has its own at the end of its test range, and the others at their
 * base. The target of each follows from the uplift, which is what is held
 * (docs/specification.md, "Target and uplift").
 */
export function runInputsBlock(sheet: SheetBuilder, end: TestEnd): void {
  const heads = runHeads(end);
  sheet.text(heads, at.label, `Runs with one assumption at test ${end}`, "columnHeading");
  sheet.text(heads, runColumns.number, "Number", "columnHeading");
  sheet.text(heads, runColumns.test, `Test ${end}`, "columnHeading");
  sheet.text(heads, runColumns.base, "Base", "columnHeading");
  testedNames.forEach((_, index) =>
    sheet.number(heads, runColumns.first + index, index + 1, "columnHeading", "0"),
  );
  sheet.text(heads, runColumns.unit, "Unit", "columnHeading");
  testedNames.forEach((name, index) => testedRow(sheet, end, name, index + 1));
  targetRow(sheet, end);
}

function testedRow(sheet: SheetBuilder, end: TestEnd, name: TestedName, number: number): void {
  const key = rowOf(end, name);
  const { kind, unit } = assumptionOf(name);
  const format = kindFormats[kind];
  const tested = end === "low" ? at.testLow : at.testHigh;
  sheet.formula(key, at.label, `=${sheet.cell(name, at.label)}`, "label");
  sheet.number(key, runColumns.number, number, "calculation", "0");
  sheet.formula(key, runColumns.test, `=${sheet.cell(name, tested)}`, "calculation", format);
  sheet.formula(key, runColumns.base, `=${sheet.cell(name, at.base)}`, "calculation", format);
  const own = (column: number): string => columnFixed(sheet.position(key, column));
  for (let run = 0; run < testedNames.length; run += 1) {
    const column = runColumns.first + run;
    const head = sheet.cell(runHeads(end), column).replace(/\d+$/, "$$$&");
    const value = `=IF(${head}=${own(runColumns.number)},${own(runColumns.test)},${own(runColumns.base)})`;
    sheet.formula(key, column, value, "calculation", format);
  }
  sheet.text(key, runColumns.unit, kind === "rate" ? perCent : (unit.split(" ")[0] ?? unit), "unit");
}

/** The unit of a rate in tables that hold amounts too. */
export const perCent = "%";

function targetRow(sheet: SheetBuilder, end: TestEnd): void {
  const key = rowOf(end, "target");
  const baseChurn = columnFixed(sheet.position(rowOf(end, "churn_now"), runColumns.base));
  sheet.text(key, at.label, sheet.texts.inputs.assumptions.churn_target, "label");
  for (let column = runColumns.base; column < runColumns.unit; column += 1) {
    const [now, uplift] = (["churn_now", "uplift"] as const).map((name) =>
      relative(sheet.position(rowOf(end, name), column)),
    );
    const forms = `${now}-${uplift},${now}*(1-${uplift}),${now}-(${baseChurn}-${uplift})`;
    const target = `=MAX(0,MIN(1,CHOOSE(${sheet.value("targetFormNumber")},${forms})))`;
    sheet.formula(key, column, target, "calculation", kindFormats.rate);
  }
  sheet.text(key, runColumns.unit, perCent, "unit");
}
