import type { LineKey } from "../lineKey";
import { formats } from "../sheet/formats";
import { absolute, absoluteArea, columnFixed, columnFixedArea, rowFixed } from "../sheet/reference";
import { afterTax, averageOf, churnAfter, closing, costTerms } from "./formulas";
import { runColumns, runInput } from "./sensitivityInputs";
import { baseRunLines, inRun } from "./sensitivityRuns";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea } from "../sheet/sheetPlan";

/** Shares of the base on the two sides; both have the base in their middle. */
const reductionShares = [1 / 3, 2 / 3, 1, 4 / 3, 5 / 3];
const marginShares = [0.5, 0.75, 1, 1.25, 1.5];

const gridRow = (index: number): `grid${number}` => `grid${index + 1}`;
const gridRun = (index: number): `gridRun${number}` => `gridRun${index + 1}`;
const middle = reductionShares.indexOf(1);

export const gridLines: readonly LineKey[] = [
  "gridHeads",
  "gridShares",
  "gridMargins",
  ...reductionShares.map((_, index) => gridRow(index)),
];
export const gridRunLines: readonly LineKey[] = [
  "gridRunHeads",
  ...reductionShares.map((_, index) => gridRun(index)),
];

/** The values of the grid. */
export const gridArea = (sheet: SheetBuilder): CellArea => ({
  ...sheet.position(gridRow(0), at.yearZero),
  rows: reductionShares.length,
  columns: marginShares.length,
});

/** The difference of the grid's middle from the base, where both of its shares are 1; else 0. */
export function gridDifference(sheet: SheetBuilder): string {
  const column = at.yearZero + marginShares.indexOf(1);
  const cell = (key: LineKey, of: number): string => absolute(sheet.position(key, of));
  const shares = `${cell("gridShares", column)}=1,${cell(gridRow(middle), at.inUse)}=1`;
  return `IF(AND(${shares}),${cell(gridRow(middle), column)}-${sheet.value(baseRunLines.value)},0)`;
}

/** Value by reduction of churn and margin: margin times the present value of customers, less that of costs. */
export function gridBlock(sheet: SheetBuilder): void {
  const texts = sheet.texts.model.sensitivity.grid;
  sheet.text("gridHeads", at.label, texts.heading, "columnHeading");
  sheet.text("gridHeads", at.inUse, texts.share, "columnHeading");
  sheet.text("gridHeads", at.unit, texts.points, "columnHeading");
  sheet.text("gridShares", at.label, texts.margin, "label");
  sheet.formula("gridMargins", at.label, `=${sheet.cell("annual_margin", at.label)}`, "label");
  const base = (name: "annual_margin" | "churn_now" | "target"): string =>
    runInput(sheet, "low", name, runColumns.base);
  marginShares.forEach((share, index) => {
    const column = at.yearZero + index;
    sheet.number("gridShares", column, share, "input", formats.percent);
    const margin = `=${base("annual_margin")}*${sheet.cell("gridShares", column)}`;
    sheet.formula("gridMargins", column, margin, "calculation", formats.amount);
  });
  reductionShares.forEach((share, index) => {
    const [key, run] = [gridRow(index), gridRun(index)];
    const [now, target] = [base("churn_now"), base("target")];
    sheet.text(key, at.label, texts.reduction, "label");
    sheet.number(key, at.inUse, share, "input", formats.percent);
    const wished = `${now}-(${now}-${target})*${sheet.cell(key, at.inUse)}`;
    sheet.formula(key, at.unit, `=${now}-MAX(0,MIN(1,${wished}))`, "calculation", formats.rate);
    marginShares.forEach((_, place) => {
      const column = at.yearZero + place;
      const margin = rowFixed(sheet.position("gridMargins", column));
      const [customers, costs] = [at.inUse, at.unit].map((of) => columnFixed(sheet.position(run, of)));
      sheet.formula(key, column, `=${margin}*${customers}-${costs}`, "calculation", formats.amount);
    });
  });
}

/** A run for each reduction: the path with it, and the present values that the grid multiplies. */
export function gridRunsBlock(sheet: SheetBuilder): void {
  const texts = sheet.texts.model.sensitivity.grid;
  sheet.text("gridRunHeads", at.label, texts.runs, "columnHeading");
  sheet.text("gridRunHeads", at.inUse, texts.extra, "columnHeading");
  sheet.text("gridRunHeads", at.unit, texts.costs, "columnHeading");
  for (let year = 0; year < sheet.yearCount; year += 1)
    sheet.number("gridRunHeads", at.yearZero + year, year, "columnHeading", formats.whole);
  reductionShares.forEach((_, index) => runRow(sheet, index));
}

function runRow(sheet: SheetBuilder, index: number): void {
  const key = gridRun(index);
  const base = inRun(sheet, "low", runColumns.base);
  const net = afterTax(base("tax_rate"));
  const two = sheet.value("two");
  const later = (row: LineKey, shift?: -1): string => absoluteArea(sheet.laterYearArea(row, shift));
  // Each run has its own path, so its row moves along.
  const path = (shift?: -1): string => columnFixedArea(sheet.laterYearArea(key, shift));
  const own = averageOf(path(-1), path(), two);
  const without = averageOf(later(baseRunLines.without, -1), later(baseRunLines.without), two);
  const label = sheet.texts.model.sensitivity.grid.run(index + 1);
  sheet.text(key, at.label, label, "label");
  const extra = `=SUMPRODUCT(${later("runEarning")},${later("runFactor")},${own}-${without})*${net}`;
  sheet.formula(key, at.inUse, extra, "calculation", formats.decimal);
  const yearly = `${costTerms.aYear(base)}+${costTerms.aCustomer(base)}*${own}`;
  const costs = `=(SUMPRODUCT(${later("runOn")},${later("runFactor")},${yearly})+${costTerms.once(base)})*${net}`;
  sheet.formula(key, at.unit, costs, "calculation", formats.amount);
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const here = (row: LineKey): string => rowFixed(sheet.position(row, column));
    const customers = closing({
      before: sheet.cell(key, column - 1),
      churn: churnAfter({
        now: base("churn_now"),
        ramp: here("ramp"),
        reduction: absolute(sheet.position(gridRow(index), at.unit)),
      }),
      joined: base("new_customers"),
      on: here("runOn"),
      initial: here("initial"),
      customers: base("customers"),
    });
    sheet.formula(key, column, `=${customers}`, "calculation", formats.decimal);
  }
}
