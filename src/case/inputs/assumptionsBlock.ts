import { targetChurn } from "../model/formulas";
import { formats, kindFormats } from "../sheet/formats";
import type { Block } from "../sheet/block";
import { messageText } from "../../core/message";
import type { ByScenario, Case } from "../prepare/case";
import type { Source } from "../prepare/source";
import { derivedCells, derivedLines } from "./derivedAssumptions";
import {
  assumptionOf,
  assumptions,
  choicesOf,
  isChoice,
  type Assumption,
  type AssumptionName,
  type ChoiceAssumption,
} from "../assumptions/assumptions";
import { choiceLabels, wordsOf, type AssumptionColumn } from "./inputsTexts";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { mixFormulas, satisfactionCells, satisfactionLines } from "./satisfactionBlock";
import { quoted } from "../sheet/template";
import { testRangeCells, testSpreadLines } from "./testRanges";

const hasScenarios = ({ kind }: Assumption): boolean =>
  kind === "count" || kind === "amount" || kind === "rate";

/** Assumptions that the sheet shows in lines of the scenarios; lists have lines of their own. */
const shown = (subject: Case): readonly Assumption[] =>
  assumptions.filter(
    ({ name, entries, isOfMix }) =>
      entries === undefined &&
      !(isOfMix === true && subject.satisfaction === null) &&
      !(name === "margin_rate" && subject.marginForm === "amount"),
  );

/**
 * Assumptions: in use, unit, the three scenarios, the test range, source, owner, date (docs/specification.md,
 * "Assumptions and scenarios" and "Target and reduction").
 */
export const assumptionsBlock: Block = {
  lines: (subject) => [
    "assumptions",
    "assumptionHeads",
    ...shown(subject)
      .map(({ name }) => name)
      .filter((name) => name !== "satisfaction_move"),
    "rampYears",
    "ramp",
    ...satisfactionLines(subject),
    ...derivedLines,
    ...testSpreadLines,
  ],
  write(sheet, subject) {
    const { inputs } = sheet.texts;
    sheet.text("assumptions", at.label, inputs.heading, "blockHeading");
    for (const column of assumptionColumns)
      sheet.text("assumptionHeads", at[column], inputs.columns[column], "columnHeading");
    for (const assumption of shown(subject)) {
      const { name, unit } = assumption;
      if (name === "annual_margin") sheet.formula(name, at.label, marginLabel(sheet), "label");
      else sheet.text(name, at.label, inputs.assumptions[name], "label");
      if (name === "uplift") sheet.formula(name, at.unit, upliftUnit(sheet), "unit");
      else sheet.text(name, at.unit, sheet.texts.units[unit], "unit");
      if (hasScenarios(assumption)) scenarioCells(sheet, subject, assumption);
      else if (isChoice(name)) choiceCells(sheet, subject, name);
      else singleCell(sheet, subject, assumption);
      originCells(sheet, subject, name);
    }
    rampCells(sheet, subject);
    satisfactionCells(sheet, subject);
    derivedCells(sheet, subject);
    testRangeCells(sheet, subject);
  },
};

/** The columns of the assumptions, from left to right. */
const assumptionColumns: readonly AssumptionColumn[] = [
  "label",
  "inUse",
  "unit",
  "cautious",
  "base",
  "ambitious",
  "testLow",
  "testHigh",
  "source",
  "owner",
  "date",
];

function marginLabel(sheet: SheetBuilder): string {
  const { assumptions, revenueAsMargin } = sheet.texts.inputs;
  return `=IF(${sheet.value("marginGiven")}=1,${quoted(assumptions.annual_margin)},${quoted(revenueAsMargin)})`;
}

function upliftUnit(sheet: SheetBuilder): string {
  const units = sheet.texts.inputs.reductionUnits;
  const byNumber = choicesOf("target_form").map((form) => quoted(units[form]));
  return `=CHOOSE(${sheet.value("targetFormNumber")},${byNumber.join(",")})`;
}

function originCells(sheet: SheetBuilder, subject: Case, name: AssumptionName): void {
  const { source } = subject.assumptions[name];
  sheet.text(name, at.source, sourceText(sheet, source), "note");
  sheet.put(name, at.owner, { kind: "blank" }, "input");
  sheet.number(name, at.date, subject.today, "note", kindFormats.date);
}

/** The address of the data stands over the baseline. */
const sourceText = ({ texts }: SheetBuilder, source: Source): string =>
  source.say === "measured"
    ? texts.data.sourceWithoutAddress(source.from)
    : messageText(source, texts.prepare.sources);

/** In use is the scenario's; cautious and ambitious are as the base until they are changed, but for the uplift. */
function scenarioCells(sheet: SheetBuilder, subject: Case, { name, kind, follows }: Assumption): void {
  const format = kindFormats[kind];
  const scenarios = choicesOf("scenario");
  const { value, source } = subject.assumptions[name];
  const computed = computedAssumption(sheet, subject, name);
  const followed = source.say === "asToday" ? follows : undefined;
  const own = valuesByScenario(subject, name);
  for (const scenario of scenarios) {
    const column = at[scenario];
    if (computed !== null) sheet.formula(name, column, computed(column), "calculation", format);
    else if (followed !== undefined)
      sheet.formula(name, column, `=${sheet.cell(followed, column)}`, "input", format);
    else if (own !== undefined) sheet.number(name, column, own[scenario], "input", format);
    else if (scenario !== "base")
      sheet.formula(name, column, `=$${sheet.cell(name, at.base)}`, "input", format);
    else if (typeof value === "number") sheet.number(name, column, value, "input", format);
    else sheet.text(name, column, sheet.texts.inputs.notGiven, "input");
  }
  const all = `${sheet.cell(name, at.cautious)}:${sheet.cell(name, at.ambitious)}`;
  sheet.formula(name, at.inUse, `=INDEX(${all},1,${sheet.value("scenarioNumber")})`, "calculation", format);
}

/** An assumption that differs between the scenarios from the start. */
function valuesByScenario({ reductions, satisfaction }: Case, name: AssumptionName): ByScenario | undefined {
  if (name === "uplift") return reductions;
  return name === "satisfaction_move" ? satisfaction?.moves : undefined;
}

/** A date or words, the same in every scenario. */
function singleCell(sheet: SheetBuilder, subject: Case, { name, kind }: Assumption): void {
  const { value } = subject.assumptions[name];
  if (typeof value === "number") sheet.number(name, at.inUse, value, "input", kindFormats[kind]);
  else {
    const { inputs } = sheet.texts;
    sheet.text(name, at.inUse, typeof value === "string" ? wordsOf(inputs, value) : inputs.notGiven, "input");
  }
}

/** The formula of an assumption that follows from others; null where it is typed. */
function computedAssumption(
  sheet: SheetBuilder,
  subject: Case,
  name: AssumptionName,
): ((column: number) => string) | null {
  if (name === "annual_margin" && subject.marginForm !== "amount") {
    return (column) => {
      const rate = sheet.cell("margin_rate", column);
      return `=${sheet.cell("revenue_per_customer", column)}*IF(ISNUMBER(${rate}),${rate},1)`;
    };
  }
  if (subject.satisfaction !== null && (name === "uplift" || name === "order_value_uplift"))
    return mixFormulas(sheet)[name];
  if (name !== "churn_target") return null;
  return (column) => {
    const reduction = sheet.cell("uplift", column);
    const now = sheet.cell("churn_now", column);
    return `=${targetChurn({ form: sheet.value("targetFormNumber"), now, reduction, itself: reduction })}`;
  };
}

/** The choice, and beside it what may be chosen; for the scenario that is the heading of its columns. */
function choiceCells(sheet: SheetBuilder, subject: Case, name: ChoiceAssumption): void {
  const labels = choiceLabels(sheet.texts.inputs, name);
  const chosen = choicesOf(name).findIndex((choice) => choice === subject.assumptions[name].value);
  const isLocked = name === "target_form" && subject.satisfaction !== null;
  sheet.text(name, at.inUse, labels[chosen] ?? "", isLocked ? "calculation" : "input");
  labels.forEach((label, index) => sheet.text(name, at.cautious + index, label, "note"));
}

/** The share of the effect in each year; the last one given holds on. */
function rampCells(sheet: SheetBuilder, subject: Case): void {
  const shares = subject.assumptions.ramp.value;
  const { rampYears, assumptions } = sheet.texts.inputs;
  sheet.text("rampYears", at.label, rampYears, "columnHeading");
  sheet.text("ramp", at.label, assumptions.ramp, "label");
  sheet.text("ramp", at.unit, sheet.texts.units[assumptionOf("ramp").unit], "unit");
  for (let year = 1; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const share = shares[year - 1];
    sheet.number("rampYears", column, year, "columnHeading", formats.whole);
    if (share === undefined)
      sheet.formula("ramp", column, `=${sheet.cell("ramp", column - 1)}`, "input", kindFormats.rates);
    else sheet.number("ramp", column, share, "input", kindFormats.rates);
  }
}
