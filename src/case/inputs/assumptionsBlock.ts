import { messageText } from "../../core/message";
import type { Case } from "../prepare/case";
import type { Source } from "../prepare/source";
import { derivedCells, derivedLines } from "./derivedAssumptions";
import { kindFormats } from "./assumptionDefinition";
import {
  type Assumption,
  type AssumptionName,
  assumptionOf,
  assumptions,
  isSatisfactionList,
} from "./assumptions";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { mixFormulas, satisfactionCells, satisfactionLines } from "./satisfactionBlock";
import { testRangeCells, testSpreadLines } from "./testRanges";

/** Words in a cell for an assumption that is not given; a number written over it counts. */
export const notGiven = "not given";

const isChoice = ({ kind }: Assumption): boolean => kind === "choice";
const hasScenarios = ({ kind }: Assumption): boolean =>
  kind === "count" || kind === "amount" || kind === "rate";

/** Lines of the assumptions that the sheet needs; the ramp has lines of its own. */
const shown = (subject: Case): readonly Assumption[] =>
  assumptions.filter(
    ({ name }) =>
      name !== "ramp" &&
      !isSatisfactionList(name) &&
      !(subject.satisfaction === null && name === "satisfaction_move") &&
      !(subject.marginForm === "amount" && name === "margin_rate"),
  );

export const assumptionLines = (subject: Case): readonly string[] => [
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
];

/**
 * Assumptions: in use, unit, the three scenarios, the test range, source, owner, date (docs/specification.md,
 * "Assumptions and scenarios" and "Target and uplift").
 */
export function assumptionsBlock(sheet: SheetBuilder, subject: Case): void {
  sheet.text("assumptions", at.label, "Assumptions", "blockHeading");
  const heads: readonly (readonly [number, string])[] = [
    [at.label, "Assumption"],
    [at.inUse, "In use"],
    [at.unit, "Unit"],
    [at.cautious, "Cautious"],
    [at.base, "Base"],
    [at.ambitious, "Ambitious"],
    [at.testLow, "Test low"],
    [at.testHigh, "Test high"],
    [at.source, "Source"],
    [at.owner, "Owner"],
    [at.date, "Date"],
  ];
  for (const [column, head] of heads) sheet.text("assumptionHeads", column, head, "columnHeading");
  for (const assumption of shown(subject)) {
    const { name, label, unit } = assumption;
    if (name === "annual_margin") sheet.formula(name, at.label, marginLabel(sheet, label), "label");
    else sheet.text(name, at.label, label, "label");
    if (name === "uplift") sheet.formula(name, at.unit, upliftUnit(sheet), "unit");
    else sheet.text(name, at.unit, unit, "unit");
    if (hasScenarios(assumption)) scenarioCells(sheet, subject, assumption);
    else if (isChoice(assumption)) choiceCells(sheet, subject, assumption);
    else singleCell(sheet, subject, assumption);
    originCells(sheet, subject, name);
  }
  rampCells(sheet, subject);
  satisfactionCells(sheet, subject);
  derivedCells(sheet, subject);
  testRangeCells(sheet, subject);
}

const marginLabel = (sheet: SheetBuilder, label: string): string =>
  `=IF(${sheet.value("marginGiven")}=1,"${label}","Revenue per customer and year, no margin given")`;

const upliftUnit = (sheet: SheetBuilder): string =>
  `=CHOOSE(${sheet.value("targetFormNumber")},"points off","share off","churn a year")`;

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
  const scenarios = [at.cautious, at.base, at.ambitious];
  const { value, source } = subject.assumptions[name];
  const computed = computedAssumption(sheet, subject, name);
  const followed = source.say === "asToday" ? follows : undefined;
  const own = valuesByScenario(subject, name);
  for (const column of scenarios) {
    if (computed !== null) sheet.formula(name, column, computed(column), "calculation", format);
    else if (followed !== undefined)
      sheet.formula(name, column, `=${sheet.cell(followed, column)}`, "input", format);
    else if (own !== undefined) sheet.number(name, column, own[scenarioOf(column)], "input", format);
    else if (column !== at.base)
      sheet.formula(name, column, `=$${sheet.cell(name, at.base)}`, "input", format);
    else if (typeof value === "number") sheet.number(name, column, value, "input", format);
    else sheet.text(name, column, notGiven, "input");
  }
  const all = `${sheet.cell(name, at.cautious)}:${sheet.cell(name, at.ambitious)}`;
  sheet.formula(name, at.inUse, `=INDEX(${all},1,${sheet.value("scenarioNumber")})`, "calculation", format);
}

/** An assumption that differs between the scenarios from the start. */
function valuesByScenario(
  { uplifts, satisfaction }: Case,
  name: AssumptionName,
): Case["uplifts"] | undefined {
  if (name === "uplift") return uplifts;
  return name === "satisfaction_move" ? satisfaction?.moves : undefined;
}

function scenarioOf(column: number): keyof Case["uplifts"] {
  if (column === at.base) return "base";
  return column === at.cautious ? "cautious" : "ambitious";
}

/** A date or words, the same in every scenario. */
function singleCell(sheet: SheetBuilder, subject: Case, { name, kind }: Assumption): void {
  const { value } = subject.assumptions[name];
  if (typeof value === "number") sheet.number(name, at.inUse, value, "input", kindFormats[kind]);
  else sheet.text(name, at.inUse, String(value ?? notGiven), "input");
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
    const [now, uplift] = [sheet.cell("churn_now", column), sheet.cell("uplift", column)];
    return `=MAX(0,MIN(1,CHOOSE(${sheet.value("targetFormNumber")},${now}-${uplift},${now}*(1-${uplift}),${uplift})))`;
  };
}

/** The choice, and beside it what may be chosen; for the scenario that is the heading of its columns. */
function choiceCells(sheet: SheetBuilder, subject: Case, { name, choices = [] }: Assumption): void {
  const chosen = String(subject.assumptions[name].value);
  const isLocked = name === "target_form" && subject.satisfaction !== null;
  sheet.text(name, at.inUse, chosen, isLocked ? "calculation" : "input");
  choices.forEach((choice, index) => sheet.text(name, at.cautious + index, choice, "note"));
}

/** The share of the effect in each year; the last one given holds on. */
function rampCells(sheet: SheetBuilder, subject: Case): void {
  const shares = subject.assumptions.ramp.value as readonly number[];
  sheet.text("rampYears", at.label, "Year", "columnHeading");
  sheet.text("ramp", at.label, assumptionOf("ramp").label, "label");
  sheet.text("ramp", at.unit, assumptionOf("ramp").unit, "unit");
  for (let year = 1; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const share = shares[year - 1];
    sheet.number("rampYears", column, year, "columnHeading", "0");
    if (share === undefined)
      sheet.formula("ramp", column, `=${sheet.cell("ramp", column - 1)}`, "input", kindFormats.rates);
    else sheet.number("ramp", column, share, "input", kindFormats.rates);
  }
}
