import { assumptions } from "../../case/assumptions/assumptions";
import type { CaseUpdate } from "../../case/update/caseUpdate";
import { absolute, absoluteArea } from "../../case/sheet/reference";
import type { CellArea, CellPosition, PlannedCell, SheetPlan } from "../../case/sheet/sheetPlan";
import { rangeOf } from "../rangeOf";
import { rectanglesOf } from "../write/rectanglesOf";
import type { StandingSheet } from "../write/standingSheet";
import { writeCells } from "../write/writeCells";
import { writeCharts } from "../write/writeCharts";
import { writeLooks } from "../write/writeLooks";
import { writePage } from "../write/writePage";
import { writeRules } from "../write/writeRules";

/**
 * Lays a plan with other lines over a case sheet: what was ours is emptied, looks, names, charts, rules and pages
 * follow. Cells that are none of ours keep their contents and looks; validations and conditional formats within the
 * case are ours.
 */
export function relaySheet(sheet: Excel.Worksheet, update: CaseUpdate, standing: StandingSheet): void {
  const { plan, emptied, others } = update;
  const whole = wholeArea(plan, standing);
  for (const area of rectanglesOf(without(whole, others))) rangeOf(sheet, area).clear("Formats");
  const range = rangeOf(sheet, whole);
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.format.useStandardHeight = true;
  sheet.horizontalPageBreaks.removePageBreaks();
  const charts = new Set(plan.charts.map(({ name }) => name));
  for (const name of standing.charts.filter((each) => charts.has(each))) sheet.charts.getItem(name).delete();

  const cells = emptiedCells(plan, emptied);
  writeCells(sheet, { ...plan, cells, rowCount: whole.rows, columnCount: whole.columns }, null);
  writeLooks(sheet, plan);
  moveNames(sheet, plan, standing);
  writeRules(sheet, plan);
  writePage(sheet, plan);
  writeCharts(sheet, plan);
}

/** From A1 to the last cell of what was and of what will be. */
function wholeArea({ rowCount, columnCount }: SheetPlan, { found }: StandingSheet): CellArea {
  const { cells } = found.record;
  const columns = cells.reduce((most, row) => Math.max(most, ...row.map((column) => column + 1)), 0);
  return {
    row: 0,
    column: 0,
    rows: Math.max(rowCount, cells.length),
    columns: Math.max(columnCount, columns),
  };
}

function without({ rows, columns }: CellArea, others: readonly CellPosition[]): readonly CellPosition[] {
  const left = new Set(others.map(({ row, column }) => row * columns + column));
  return Array.from({ length: rows * columns }, (_, index) => index)
    .filter((index) => !left.has(index))
    .map((index) => ({ row: Math.floor(index / columns), column: index % columns }));
}

/** The cells of the plan, and empty ones where the plan has nothing for what was ours. */
function emptiedCells(plan: SheetPlan, emptied: readonly CellPosition[]): readonly PlannedCell[] {
  const key = ({ row, column }: CellPosition): string => `${row},${column}`;
  const blanks = new Set(emptied.map(key));
  const empty = { content: { kind: "text", text: "" } } as const;
  const taken = new Set(plan.cells.map(key));
  const isEmptied = (cell: PlannedCell): boolean =>
    cell.content.kind === "blank" && (cell.role === "input" || blanks.has(key(cell)));
  return [
    ...plan.cells.map((cell) => (isEmptied(cell) ? { ...cell, ...empty } : cell)),
    ...emptied
      .filter((cell) => !taken.has(key(cell)))
      .map((cell): PlannedCell => ({ ...cell, ...empty, role: "label" })),
  ];
}

/** Names lead to their lines again; formulas of people that use them stay whole. Names of lines that are gone go. */
function moveNames(sheet: Excel.Worksheet, plan: SheetPlan, { names, sheet: { name } }: StandingSheet): void {
  const sheetName = `'${name.replaceAll("'", "''")}'`;
  for (const planned of plan.names) {
    if (names.includes(planned.name))
      sheet.names.getItem(planned.name).formula = `=${sheetName}!${addressOf(planned.area)}`;
    else sheet.names.add(planned.name, rangeOf(sheet, planned.area));
  }
  const kept = new Set(plan.names.map((planned) => planned.name));
  const ours = new Set<string>(assumptions.map((assumption) => assumption.name));
  for (const each of names) if (ours.has(each) && !kept.has(each)) sheet.names.getItem(each).delete();
}

const addressOf = (area: CellArea): string =>
  area.rows * area.columns === 1 ? absolute(area) : absoluteArea(area);
