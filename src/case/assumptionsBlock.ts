import type { Case } from "./case";
import { kindFormats, type Assumption, type AssumptionName } from "./assumption";
import { assumptionOf, assumptions } from "./assumptions";
import { relative } from "./reference";
import type { SheetBuilder } from "./sheetBuilder";
import { sheetColumns as at } from "./sheetColumns";
import { testRangeCells, testSpreadLines } from "./testRanges";

/** Words in a cell for an assumption that is not given; a number written over it counts. */
export const NOT_GIVEN = "not given";

const isChoice = (assumption: Assumption): boolean =>
  assumption.kind === "choice" && assumption.name !== "flag_period";
const hasScenarios = ({ kind }: Assumption): boolean =>
  kind === "count" || kind === "amount" || kind === "rate";

/** Lines of the assumptions that the sheet needs: those of how the data were read stand in the baseline. */
const shown = (subject: Case): readonly Assumption[] =>
  assumptions.filter(
    ({ name }) =>
      !["flag_period", "as_of", "ramp"].includes(name) &&
      !(subject.marginForm === "amount" && ["revenue_per_customer", "margin_rate"].includes(name)),
  );

/** Numbers that formulas name instead of holding them (specification 2, rule 8). */
const constants = {
  two: [2, "For averages, half years and halvings"],
  hundred: [100, "Per cent in sentences"],
  million: [1_000_000, "Millions in sentences"],
  tolerance: [1e-9, "Largest relative difference that a check lets pass"],
  rateTolerance: [1e-6, "The same, for a rate found by iteration"],
} as const;

const formatOf = (constant: number): string => {
  if (constant >= 1) return "#,##0";
  return constant < 0.001 ? "0E+00" : "0%";
};

export const assumptionLines = (subject: Case): readonly string[] => [
  "assumptions",
  "assumptionHeads",
  ...shown(subject).map(({ name }) => name),
  "rampYears",
  "ramp",
  "scenarioNumber",
  "targetFormNumber",
  "midYear",
  "marginGiven",
  ...Object.keys(constants),
  ...testSpreadLines,
];

/** Assumptions: in use, unit, the three scenarios, the test range, source, owner, date (specification 2, rules 1 and 2). */
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
    originCells(sheet, subject, name);
  }
  rampCells(sheet, subject);
  derivedCells(sheet, subject);
  testRangeCells(sheet, subject);
}

const marginLabel = (sheet: SheetBuilder, label: string): string =>
  `=IF(${sheet.value("marginGiven")}=1,"${label}","Revenue per customer and year, no margin given")`;

const upliftUnit = (sheet: SheetBuilder): string =>
  `=CHOOSE(${sheet.value("targetFormNumber")},"points off","share off","churn a year")`;

function originCells(sheet: SheetBuilder, subject: Case, name: AssumptionName): void {
  const { source } = subject.assumptions[name];
  sheet.text(name, at.source, source.replace(` from ${subject.dataset.address},`, ","), "note");
  sheet.put(name, at.owner, { kind: "blank" }, "input");
  sheet.number(name, at.date, subject.today, "note", kindFormats.date);
}

/** In use is the scenario's; cautious and ambitious are as the base until they are changed, but for the uplift. */
function scenarioCells(sheet: SheetBuilder, subject: Case, { name, kind }: Assumption): void {
  const format = kindFormats[kind];
  const scenarios = [at.cautious, at.base, at.ambitious];
  const { value } = subject.assumptions[name];
  const computed = computedAssumption(sheet, subject, name);
  for (const column of scenarios) {
    if (computed !== null) sheet.formula(name, column, computed(column), "calculation", format);
    else if (name === "uplift") {
      const uplift = { [at.cautious]: "cautious", [at.base]: "base", [at.ambitious]: "ambitious" } as const;
      sheet.number(name, column, subject.uplifts[uplift[column as 3 | 4 | 5]], "input", format);
    } else if (column !== at.base)
      sheet.formula(name, column, `=$${sheet.cell(name, at.base)}`, "input", format);
    else if (typeof value === "number") sheet.number(name, column, value, "input", format);
    else sheet.text(name, column, NOT_GIVEN, "input");
  }
  const all = `${sheet.cell(name, at.cautious)}:${sheet.cell(name, at.ambitious)}`;
  sheet.formula(name, at.inUse, `=INDEX(${all},1,${sheet.value("scenarioNumber")})`, "calculation", format);
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
  if (name !== "churn_target") return null;
  return (column) => {
    const [now, uplift] = [sheet.cell("churn_now", column), sheet.cell("uplift", column)];
    return `=MAX(0,MIN(1,CHOOSE(${sheet.value("targetFormNumber")},${now}-${uplift},${now}*(1-${uplift}),${uplift})))`;
  };
}

/** The choice, and beside it what may be chosen; for the scenario that is the heading of its columns. */
function choiceCells(sheet: SheetBuilder, subject: Case, { name, choices = [] }: Assumption): void {
  const chosen = String(subject.assumptions[name].value);
  sheet.text(name, at.inUse, chosen, "input");
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

function derivedCells(sheet: SheetBuilder, subject: Case): void {
  const derived = (key: string, label: string, formula: string, format = "0"): void => {
    sheet.text(key, at.label, label, "label");
    sheet.formula(key, at.inUse, formula, "calculation", format);
  };
  const chosen = (name: AssumptionName): string => {
    const { row, column } = sheet.position(name, at.cautious);
    const last = { row, column: column + (assumptionOf(name).choices?.length ?? 1) - 1 };
    return `MATCH(${sheet.value(name)},${relative({ row, column })}:${relative(last)},0)`;
  };
  const given = subject.marginForm === "amount" ? "annual_margin" : "margin_rate";
  derived("scenarioNumber", "Number of the scenario", `=${chosen("scenario")}`);
  derived("targetFormNumber", "Number of the target's form", `=${chosen("target_form")}`);
  derived(
    "midYear",
    "Years that flows are counted earlier",
    `=(${chosen("discounting")}-1)/${sheet.value("two")}`,
    "0.0",
  );
  derived(
    "marginGiven",
    "Contribution margin given (1) or revenue only (0)",
    `=IF(ISNUMBER(${sheet.value(given)}),1,0)`,
  );
  for (const [key, [number, label]] of Object.entries(constants)) {
    sheet.text(key, at.label, label, "label");
    sheet.text(key, at.unit, "constant", "unit");
    sheet.number(key, at.inUse, number, "calculation", formatOf(number));
  }
}
