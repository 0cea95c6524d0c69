import { testedNames, type AssumptionName } from "../inputs/assumptions";
import { absolute, absoluteArea } from "../sheet/reference";
import { runColumns, runInput, testEnds, type RunInput, type TestEnd } from "./sensitivityInputs";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

const amount = "#,##0";
const decimal = "#,##0.0";

/** A run: the end of a test range, or the base, and the column of its assumptions. */
interface Run {
  readonly key: string;
  readonly label: string;
  readonly end: TestEnd;
  readonly column: number;
  readonly number: number;
}

const baseRun: Run = { key: "baseRun", label: "Base", end: "low", column: runColumns.base, number: 0 };
const runsOf = (end: TestEnd): readonly Run[] =>
  testedNames.map((_, index) => ({
    key: `${end}Run${index + 1}`,
    label: `Run ${index + 1} at ${end}`,
    end,
    column: runColumns.first + index,
    number: index + 1,
  }));
const runs: readonly Run[] = [baseRun, ...testEnds.flatMap(runsOf)];

const rowsOf = ({ key }: Run): readonly [string, string, string] => [`${key}Without`, `${key}With`, key];

export const runLines: readonly string[] = [
  "runYears",
  "runOn",
  "runEarning",
  "runFactor",
  ...runs.flatMap(rowsOf),
];

/** The line with the value of the base, and its customers without the programme at the end of each year. */
export const baseRunLines = { value: baseRun.key, without: rowsOf(baseRun)[0] } as const;

/** The column of values, or of numbers, of all runs at one end. */
export function runCells(sheet: SheetBuilder, end: TestEnd, column: "value" | "number"): string {
  const all = runsOf(end);
  const [first, last] = [all[0], all.at(-1)].map((run) =>
    absolute(sheet.position(run?.key ?? "", column === "value" ? at.inUse : at.unit)),
  );
  return `${first}:${last}`;
}

/** The base column's cell of an assumption that no run moves. */
export const baseCell = (sheet: SheetBuilder, name: AssumptionName): string =>
  absolute(sheet.position(name, at.base));

/** Three rows a run, a column a year: customers without and with the programme, and the present value. */
export function runsBlock(sheet: SheetBuilder): void {
  sheet.text("runYears", at.label, "Runs, year by year", "columnHeading");
  sheet.text("runYears", at.inUse, "Value", "columnHeading");
  sheet.text("runYears", at.unit, "Number", "columnHeading");
  sheet.text("runOn", at.label, "Within the horizon of the base", "label");
  sheet.text("runEarning", at.label, "Earned per 1 of margin, owed to the programme", "label");
  sheet.text("runFactor", at.label, "Discount factor of the base", "label");
  for (const run of runs) {
    const [without, withProgramme, value] = rowsOf(run);
    sheet.text(without, at.label, `${run.label}: customers at the end, without`, "label");
    sheet.text(withProgramme, at.label, `${run.label}: customers at the end, with`, "label");
    sheet.text(value, at.label, `${run.label}: present value`, "total");
    sheet.formula(value, at.inUse, `=SUM(${sheet.years(value)})`, "total", amount);
    sheet.number(value, at.unit, run.number, "total", "0");
    sheet.put(value, at.before, { kind: "blank" }, "total");
  }
  for (let year = 0; year < sheet.yearCount; year += 1) yearCells(sheet, year);
}

function yearCells(sheet: SheetBuilder, year: number): void {
  const column = at.yearZero + year;
  const here = (key: string): string => sheet.cell(key, column).replace(/\d+$/, "$$$&");
  const base = (name: AssumptionName): string => baseCell(sheet, name);
  const [on, time] = [here("runOn"), here("runYears")];
  const shift = `${time}-${sheet.value("midYear")}*${on}`;
  const put = (key: string, formula: string, format: string): void =>
    sheet.formula(key, column, `=${formula}`, "calculation", format);

  sheet.number("runYears", column, year, "columnHeading", "0");
  put("runOn", `IF(AND(${time}>0,${time}<=${base("years")}),1,0)`, "0");
  const earning = `(1+${base("margin_growth")})^(${time}-1)*${base("attributable_share")}*${on}`;
  put("runEarning", earning, "0.0000");
  const discount = runInput(sheet, "low", "discount_rate", runColumns.base);
  put("runFactor", `1/(1+${discount})^(${shift})`, "0.0000");

  for (const run of runs) {
    const of = (input: RunInput): string => runInput(sheet, run.end, input, run.column);
    const [without, withProgramme, value] = rowsOf(run);
    const path = (key: string, churn: string): void =>
      put(
        key,
        `(${sheet.cell(key, column - 1)}*(1-${churn})+${of("new_customers")})*${on}+${here("initial")}*${of("customers")}`,
        decimal,
      );
    const now = of("churn_now");
    path(without, now);
    path(withProgramme, `(${now}-${here("ramp")}*(${now}-${of("target")}))`);
    const twice = (key: string): string => `${sheet.cell(key, column - 1)}+${sheet.cell(key, column)}`;
    const average = (cells: string): string => `(${cells})/${sheet.value("two")}`;
    const gain = `${average(`${twice(withProgramme)}-${twice(without).replace("+", "-")}`)}*${of("annual_margin")}*${here("runEarning")}`;
    const served = `${average(twice(withProgramme))}*${of("cost_per_customer")}`;
    const cost = `(${of("annual_cost")}+${served})*${on}+${of("one_off_cost")}*${here("initial")}`;
    const present = `(${gain}-(${cost}))/(1+${of("discount_rate")})^(${shift})*(1-${base("tax_rate")})`;
    sheet.formula(value, column, `=${present}`, "total", amount);
  }
}

/** A row's years from the first on, or those one year before, as a weight or a path of SUMPRODUCT. */
export const laterYears = (sheet: SheetBuilder, key: string, shift: 0 | -1): string =>
  absoluteArea({
    ...sheet.position(key, at.yearZero + 1 + shift),
    rows: 1,
    columns: sheet.yearCount - 1,
  });
