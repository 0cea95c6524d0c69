import { assumptionOf, testedNames, type TestedName } from "../assumptions/assumptions";
import { formats, kindFormats } from "../sheet/formats";
import { absolute, columnFixed, relative, rowFixed } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { targetChurn } from "./formulas";
import type { TestEnd } from "./modelKeys";

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

const rowOf = <Input extends RunInput>(end: TestEnd, input: Input): `${TestEnd}_${Input}` =>
  `${end}_${input}`;
const runHeads = (end: TestEnd): `${TestEnd}Runs` => `${end}Runs`;

export const runInputLines = (end: TestEnd): readonly (`${TestEnd}_${RunInput}` | `${TestEnd}Runs`)[] => [
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
 * base. The target of each follows from the reduction, which is what is held
 * (docs/specification.md, "Target and reduction").
 */
export function runInputsBlock(sheet: SheetBuilder, end: TestEnd): void {
  const heads = runHeads(end);
  const texts = sheet.texts.model.sensitivity.inputs;
  sheet.text(heads, at.label, texts.heading[end], "columnHeading");
  sheet.text(heads, runColumns.number, texts.number, "columnHeading");
  sheet.text(heads, runColumns.test, texts.test[end], "columnHeading");
  sheet.text(heads, runColumns.base, texts.base, "columnHeading");
  testedNames.forEach((_, index) =>
    sheet.number(heads, runColumns.first + index, index + 1, "columnHeading", formats.whole),
  );
  sheet.text(heads, runColumns.unit, texts.unit, "columnHeading");
  testedNames.forEach((name, index) => testedRow(sheet, end, name, index + 1));
  targetRow(sheet, end);
}

function testedRow(sheet: SheetBuilder, end: TestEnd, name: TestedName, number: number): void {
  const key = rowOf(end, name);
  const { kind } = assumptionOf(name);
  const format = kindFormats[kind];
  const tested = end === "low" ? at.testLow : at.testHigh;
  sheet.formula(key, at.label, `=${sheet.cell(name, at.label)}`, "label");
  sheet.number(key, runColumns.number, number, "calculation", formats.whole);
  sheet.formula(key, runColumns.test, `=${sheet.cell(name, tested)}`, "calculation", format);
  sheet.formula(key, runColumns.base, `=${sheet.cell(name, at.base)}`, "calculation", format);
  const own = (column: number): string => columnFixed(sheet.position(key, column));
  for (let run = 0; run < testedNames.length; run += 1) {
    const column = runColumns.first + run;
    const head = rowFixed(sheet.position(runHeads(end), column));
    const value = `=IF(${head}=${own(runColumns.number)},${own(runColumns.test)},${own(runColumns.base)})`;
    sheet.formula(key, column, value, "calculation", format);
  }
  sheet.text(key, runColumns.unit, unitOf(sheet, kind), "unit");
}

/** A rate is shown in per cent, beside amounts and numbers of customers. */
function unitOf({ texts }: SheetBuilder, kind: ReturnType<typeof assumptionOf>["kind"]): string {
  if (kind === "rate") return texts.model.sensitivity.inputs.perCent;
  return kind === "count" ? texts.units.customers : texts.units.amount;
}

function targetRow(sheet: SheetBuilder, end: TestEnd): void {
  const key = rowOf(end, "target");
  const baseChurn = columnFixed(sheet.position(rowOf(end, "churn_now"), runColumns.base));
  sheet.text(key, at.label, sheet.texts.inputs.assumptions.churn_target, "label");
  for (let column = runColumns.base; column < runColumns.unit; column += 1) {
    const now = relative(sheet.position(rowOf(end, "churn_now"), column));
    const reduction = relative(sheet.position(rowOf(end, "uplift"), column));
    const target = targetChurn({
      form: sheet.value("targetFormNumber"),
      now,
      reduction,
      // A target that is typed itself is held as the points that it is below today's churn of the base.
      itself: `${now}-(${baseChurn}-${reduction})`,
    });
    sheet.formula(key, column, `=${target}`, "calculation", kindFormats.rate);
  }
  sheet.text(key, runColumns.unit, sheet.texts.model.sensitivity.inputs.perCent, "unit");
}
