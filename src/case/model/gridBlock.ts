import { absolute, columnFixed } from "../sheet/reference";
import { runColumns, runInput } from "./sensitivityInputs";
import { baseCell, baseRunLines, laterYears } from "./sensitivityRuns";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea } from "../sheet/sheetPlan";

/** Shares of the base on the two sides; both have the base in their middle. */
const upliftShares = [1 / 3, 2 / 3, 1, 4 / 3, 5 / 3];
const marginShares = [0.5, 0.75, 1, 1.25, 1.5];

const gridRow = (index: number): string => `grid${index + 1}`;
const gridRun = (index: number): string => `gridRun${index + 1}`;
const middle = upliftShares.indexOf(1);

export const gridLines: readonly string[] = [
  "gridHeads",
  "gridShares",
  "gridMargins",
  ...upliftShares.map((_, index) => gridRow(index)),
];
export const gridRunLines: readonly string[] = [
  "gridRunHeads",
  ...upliftShares.map((_, index) => gridRun(index)),
];

/** The values of the grid. */
export const gridArea = (sheet: SheetBuilder): CellArea => ({
  ...sheet.position(gridRow(0), at.yearZero),
  rows: upliftShares.length,
  columns: marginShares.length,
});

/** The difference of the grid's middle from the base, where both of its shares are 1; else 0. */
export function gridDifference(sheet: SheetBuilder): string {
  const column = at.yearZero + marginShares.indexOf(1);
  const cell = (key: string, of: number): string => absolute(sheet.position(key, of));
  const shares = `${cell("gridShares", column)}=1,${cell(gridRow(middle), at.inUse)}=1`;
  return `IF(AND(${shares}),${cell(gridRow(middle), column)}-${sheet.value(baseRunLines.value)},0)`;
}

/** Value by reduction of churn and margin: margin times the present value of customers, less that of costs. */
export function gridBlock(sheet: SheetBuilder): void {
  sheet.text("gridHeads", at.label, "Value by reduction of churn and by margin", "columnHeading");
  sheet.text("gridHeads", at.inUse, "Share of base", "columnHeading");
  sheet.text("gridHeads", at.unit, "Points off churn", "columnHeading");
  sheet.text("gridShares", at.label, "Share of the base margin", "label");
  sheet.formula("gridMargins", at.label, `=${sheet.cell("annual_margin", at.label)}`, "label");
  const base = (name: "annual_margin" | "churn_now" | "target"): string =>
    runInput(sheet, "low", name, runColumns.base);
  marginShares.forEach((share, index) => {
    const column = at.yearZero + index;
    sheet.number("gridShares", column, share, "input", "0%");
    const margin = `=${base("annual_margin")}*${sheet.cell("gridShares", column)}`;
    sheet.formula("gridMargins", column, margin, "calculation", "#,##0");
  });
  upliftShares.forEach((share, index) => {
    const [key, run] = [gridRow(index), gridRun(index)];
    const [now, target] = [base("churn_now"), base("target")];
    sheet.text(key, at.label, "Reduction of churn", "label");
    sheet.number(key, at.inUse, share, "input", "0%");
    const wished = `${now}-(${now}-${target})*${sheet.cell(key, at.inUse)}`;
    sheet.formula(key, at.unit, `=${now}-MAX(0,MIN(1,${wished}))`, "calculation", "0.0%");
    marginShares.forEach((_, place) => {
      const column = at.yearZero + place;
      const margin = sheet.cell("gridMargins", column).replace(/\d+$/, "$$$&");
      const [customers, costs] = [at.inUse, at.unit].map((of) => columnFixed(sheet.position(run, of)));
      sheet.formula(key, column, `=${margin}*${customers}-${costs}`, "calculation", "#,##0");
    });
  });
}

/** A run for each reduction: the path with it, and the present values that the grid multiplies. */
export function gridRunsBlock(sheet: SheetBuilder): void {
  sheet.text(
    "gridRunHeads",
    at.label,
    "Runs of the grid: customers at the end of each year",
    "columnHeading",
  );
  sheet.text("gridRunHeads", at.inUse, "Extra, PV", "columnHeading");
  sheet.text("gridRunHeads", at.unit, "Costs, PV", "columnHeading");
  for (let year = 0; year < sheet.yearCount; year += 1)
    sheet.number("gridRunHeads", at.yearZero + year, year, "columnHeading", "0");
  upliftShares.forEach((_, index) => runRow(sheet, index));
}

function runRow(sheet: SheetBuilder, index: number): void {
  const key = gridRun(index);
  const base = (name: Parameters<typeof runInput>[2]): string =>
    runInput(sheet, "low", name, runColumns.base);
  const afterTax = `(1-${baseCell(sheet, "tax_rate")})`;
  const [on, earning, factor] = ["runOn", "runEarning", "runFactor"].map((row) => laterYears(sheet, row, 0));
  const path = (row: string): string => `${laterYears(sheet, row, -1)}+${laterYears(sheet, row, 0)}`;
  const own = path(key).replaceAll(/\$(?=\d)/g, "");
  const two = sheet.value("two");
  const extra = `(${own}-(${path(baseRunLines.without)}))/${two}`;
  sheet.text(key, at.label, `Reduction ${index + 1}: customers at the end, with`, "label");
  sheet.formula(
    key,
    at.inUse,
    `=SUMPRODUCT(${earning},${factor},${extra})*${afterTax}`,
    "calculation",
    "#,##0.0",
  );
  const yearly = `${base("annual_cost")}+${base("cost_per_customer")}*(${own})/${two}`;
  const costs = `=(SUMPRODUCT(${on},${factor},${yearly})+${base("one_off_cost")})*${afterTax}`;
  sheet.formula(key, at.unit, costs, "calculation", "#,##0");
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const here = (row: string): string => sheet.cell(row, column).replace(/\d+$/, "$$$&");
    const churn = `${base("churn_now")}-${here("ramp")}*${absolute(sheet.position(gridRow(index), at.unit))}`;
    const kept = `(${sheet.cell(key, column - 1)}*(1-(${churn}))+${base("new_customers")})*${here("runOn")}`;
    const started = `${here("initial")}*${base("customers")}`;
    sheet.formula(key, column, `=${kept}+${started}`, "calculation", "#,##0.0");
  }
}
