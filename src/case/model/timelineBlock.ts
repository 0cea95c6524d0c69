import { unitCell } from "../sheet/unitCell";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { TimelineRow } from "./timelineRow";
import { timelineRows } from "./timelineRows";

export const timelineLines: readonly string[] = ["timeline", "year", ...timelineRows.map(({ key }) => key)];

/** Years 0 to N, one formula a row, off after the horizon (docs/specification.md, "Timeline"). */
export function timelineBlock(sheet: SheetBuilder): void {
  sheet.text("timeline", at.label, "Timeline", "blockHeading");
  sheet.text("year", at.label, "Year", "columnHeading");
  sheet.text("year", at.unit, "Unit", "columnHeading");
  for (let year = 0; year < sheet.yearCount; year += 1) {
    sheet.number("year", at.yearZero + year, year, "columnHeading", "0");
  }
  for (const row of timelineRows) rowCells(sheet, row);
}

function rowCells(sheet: SheetBuilder, row: TimelineRow): void {
  const role = row.total ? "total" : "calculation";
  sheet.text(row.key, at.label, row.label, row.total ? "total" : "label");
  unitCell(sheet, row.key, row.unit, row.total ? "totalUnit" : "unit");
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const formula = row.formula({
      now: (key) => sheet.cell(key, column),
      before: (key) => sheet.cell(key, column - 1),
      after: (key) => sheet.cell(key, column + 1),
      value: sheet.value,
    });
    sheet.formula(row.key, column, `=${formula}`, role, row.format ?? "#,##0");
  }
}
