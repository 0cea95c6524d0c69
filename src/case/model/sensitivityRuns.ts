import { isTested, testedNames, type AssumptionName } from "../assumptions/assumptions";
import type { LineKey } from "../lineKey";
import { formats } from "../sheet/formats";
import { absolute, rowFixed } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import {
  afterTax,
  averageOf,
  churnAfter,
  closing,
  cost,
  discountFactor,
  growth,
  reductionTo,
} from "./formulas";
import { testEnds, type RunKey, type TestEnd } from "./modelKeys";
import type { RunLine } from "./modelTexts";
import { runColumns, runInput } from "./sensitivityInputs";

/** A run: the end of a test range, or the base, and the column of its assumptions. */
interface Run {
  readonly key: RunKey;
  readonly end: TestEnd;
  readonly column: number;
  /** 0 is the base. */
  readonly number: number;
}

const baseRun: Run = { key: "baseRun", end: "low", column: runColumns.base, number: 0 };
const runsOf = (end: TestEnd): readonly Run[] =>
  testedNames.map((_, index) => ({
    key: `${end}Run${index + 1}` as const,
    end,
    column: runColumns.first + index,
    number: index + 1,
  }));
const runs: readonly Run[] = [baseRun, ...testEnds.flatMap(runsOf)];

const rowsOf = ({ key }: Run) => ({ without: `${key}Without`, with: `${key}With`, value: key }) as const;

export const runLines: readonly LineKey[] = [
  "runYears",
  "runOn",
  "runEarning",
  "runFactor",
  ...runs.map(rowsOf).flatMap((rows) => [rows.without, rows.with, rows.value]),
];

/** The line with the value of the base, and its customers without the programme at the end of each year. */
export const baseRunLines = rowsOf(baseRun);

/** The column of values, or of numbers, of all runs at one end. */
export function runCells(sheet: SheetBuilder, end: TestEnd, column: "value" | "number"): string {
  const all = runsOf(end);
  const cell = (run: Run): string =>
    absolute(sheet.position(run.key, column === "value" ? at.inUse : at.unit));
  const [first = baseRun, last = baseRun] = [all[0], all.at(-1)];
  return `${cell(first)}:${cell(last)}`;
}

/** An assumption in a run: its own where runs move it, else that of the base. */
export const inRun =
  (sheet: SheetBuilder, end: TestEnd, column: number) =>
  (name: AssumptionName): string =>
    isTested(name) ? runInput(sheet, end, name, column) : absolute(sheet.position(name, at.base));

/** Three rows a run, a column a year: customers without and with the programme, and the present value. */
export function runsBlock(sheet: SheetBuilder): void {
  const texts = sheet.texts.model.sensitivity.runs;
  sheet.text("runYears", at.label, texts.heading, "columnHeading");
  sheet.text("runYears", at.inUse, texts.value, "columnHeading");
  sheet.text("runYears", at.unit, texts.number, "columnHeading");
  sheet.text("runOn", at.label, texts.on, "label");
  sheet.text("runEarning", at.label, texts.earning, "label");
  sheet.text("runFactor", at.label, texts.factor, "label");
  for (const run of runs) {
    const rows = rowsOf(run);
    const label = (line: RunLine): string =>
      run.number === 0 ? texts.base[line] : texts[run.end][line](run.number);
    sheet.text(rows.without, at.label, label("without"), "label");
    sheet.text(rows.with, at.label, label("with"), "label");
    sheet.text(rows.value, at.label, label("value"), "total");
    sheet.formula(rows.value, at.inUse, `=SUM(${sheet.years(rows.value)})`, "total", formats.amount);
    sheet.number(rows.value, at.unit, run.number, "total", formats.whole);
    sheet.put(rows.value, at.before, { kind: "blank" }, "total");
  }
  for (let year = 0; year < sheet.yearCount; year += 1) {
    yearTerms(sheet, year);
    for (const run of runs) runYear(sheet, run, year);
  }
}

/** What all runs have in common in a year: none of them moves the horizon, the growth or the share of the effect. */
function yearTerms(sheet: SheetBuilder, year: number): void {
  const column = at.yearZero + year;
  const time = rowFixed(sheet.position("runYears", column));
  const on = rowFixed(sheet.position("runOn", column));
  const base = inRun(sheet, "low", runColumns.base);
  const put = (key: LineKey, formula: string, format: string): void =>
    sheet.formula(key, column, `=${formula}`, "calculation", format);
  sheet.number("runYears", column, year, "columnHeading", formats.whole);
  put("runOn", `IF(AND(${time}>0,${time}<=${base("years")}),1,0)`, formats.whole);
  const earning = `${growth(base("margin_growth"), time)}*${base("attributable_share")}*${on}`;
  put("runEarning", earning, formats.factor);
  const factor = discountFactor({
    rate: base("discount_rate"),
    year: time,
    midYear: sheet.value("midYear"),
    on,
  });
  put("runFactor", factor, formats.factor);
}

function runYear(sheet: SheetBuilder, run: Run, year: number): void {
  const column = at.yearZero + year;
  const here = (key: LineKey): string => rowFixed(sheet.position(key, column));
  const of = inRun(sheet, run.end, run.column);
  const [on, initial] = [here("runOn"), here("initial")];
  const rows = rowsOf(run);
  const path = (key: LineKey, churn: string): void =>
    sheet.formula(
      key,
      column,
      `=${closing({
        before: sheet.cell(key, column - 1),
        churn,
        joined: of("new_customers"),
        on,
        initial,
        customers: of("customers"),
      })}`,
      "calculation",
      formats.decimal,
    );
  const now = of("churn_now");
  const target = runInput(sheet, run.end, "target", run.column);
  path(rows.without, now);
  path(rows.with, churnAfter({ now, ramp: here("ramp"), reduction: reductionTo(now, target) }));

  const average = (key: LineKey): string =>
    averageOf(sheet.cell(key, column - 1), sheet.cell(key, column), sheet.value("two"));
  const gain = `(${average(rows.with)}-${average(rows.without)})*${of("annual_margin")}*${here("runEarning")}`;
  const costs = cost({ on, initial, average: `${average(rows.with)}*${on}` }, of);
  const factor = discountFactor({
    rate: of("discount_rate"),
    year: here("runYears"),
    midYear: sheet.value("midYear"),
    on,
  });
  const present = `=(${gain}-(${costs}))*${factor}*${afterTax(of("tax_rate"))}`;
  sheet.formula(rows.value, column, present, "total", formats.amount);
}
