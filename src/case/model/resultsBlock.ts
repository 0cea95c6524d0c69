import type { SheetBuilder } from "../sheet/sheetBuilder";
import { relative } from "../sheet/reference";
import { comparisonResults } from "./comparisonResults";
import { customerResults } from "./customerResults";
import type { ResultCells, ResultRow } from "./resultRow";
import { resultWorkings } from "./resultWorkings";
import { unitCell } from "../sheet/unitCell";
import { valueResults } from "./valueResults";
import { sheetColumns as at } from "../sheet/sheetColumns";

const keysOf = (rows: readonly ResultRow[]): readonly string[] => rows.map(({ key }) => key);

const shown = [...valueResults, ...comparisonResults, ...customerResults];

export const resultLines: readonly string[] = ["results", "resultHeads", ...keysOf(shown)];
export const resultWorkingLines: readonly string[] = [
  "resultWorkings",
  "resultWorkingHeads",
  ...keysOf(resultWorkings),
];

/** Results, each a line; a result that does not exist is a word instead of a number. */
export function resultsBlock(sheet: SheetBuilder): void {
  heads(sheet, "results", "resultHeads", "Results");
  heads(sheet, "resultWorkings", "resultWorkingHeads", "Results: workings");
  const last = at.yearZero + sheet.yearCount - 1;
  const cells: ResultCells = {
    value: sheet.value,
    years: sheet.years,
    last: (key) => relative(sheet.position(key, last)),
    first: (key) => relative(sheet.position(key, at.yearZero + 1)),
    npv: (key) => relative(sheet.position(key, at.unit)),
  };
  for (const { key, label, unit, format, formula, note, total } of [...shown, ...resultWorkings]) {
    const labelRole = total ? "total" : "label";
    if (typeof label === "string") sheet.text(key, at.label, label, labelRole);
    else sheet.formula(key, at.label, `=${label(cells)}`, labelRole);
    sheet.formula(key, at.inUse, `=${formula(cells)}`, total ? "total" : "calculation", format);
    unitCell(sheet, key, unit, total ? "totalUnit" : "unit");
    if (typeof note === "string") sheet.text(key, at.before, note, "note");
    else if (note !== undefined) sheet.formula(key, at.before, `=${note(cells)}`, "note");
  }
}

function heads(sheet: SheetBuilder, block: string, line: string, title: string): void {
  sheet.text(block, at.label, title, "blockHeading");
  sheet.text(line, at.label, "Result", "columnHeading");
  sheet.text(line, at.inUse, "Value", "columnHeading");
  sheet.text(line, at.unit, "Unit", "columnHeading");
  sheet.text(line, at.before, "Note", "columnHeading");
}
