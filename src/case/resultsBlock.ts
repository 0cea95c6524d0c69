import type { SheetBuilder } from "./sheetBuilder";
import { relative } from "./reference";
import type { ResultCells } from "./resultRow";
import { resultRows } from "./resultRows";
import { unitCell } from "./unitCell";
import { sheetColumns as at } from "./sheetColumns";

export const resultLines: readonly string[] = ["results", "resultHeads", ...resultRows.map(({ key }) => key)];

/** Results, each a line; a result that does not exist is a word instead of a number. */
export function resultsBlock(sheet: SheetBuilder): void {
  sheet.text("results", at.label, "Results", "blockHeading");
  sheet.text("resultHeads", at.label, "Result", "columnHeading");
  sheet.text("resultHeads", at.inUse, "Value", "columnHeading");
  sheet.text("resultHeads", at.unit, "Unit", "columnHeading");
  sheet.text("resultHeads", at.source, "Note", "columnHeading");
  const last = at.yearZero + sheet.yearCount - 1;
  const cells: ResultCells = {
    value: sheet.value,
    years: sheet.years,
    last: (key) => relative(sheet.position(key, last)),
    npv: (key) => relative(sheet.position(key, at.unit)),
  };
  for (const { key, label, unit, format, formula, note, total } of resultRows) {
    const labelRole = total ? "total" : "label";
    if (typeof label === "string") sheet.text(key, at.label, label, labelRole);
    else sheet.formula(key, at.label, `=${label(cells)}`, labelRole);
    sheet.formula(key, at.inUse, `=${formula(cells)}`, total ? "total" : "calculation", format);
    unitCell(sheet, key, unit, total ? "total" : "unit");
    if (note !== undefined) sheet.text(key, at.source, note, "note");
  }
}
