import type { Block } from "../sheet/block";
import { formats } from "../sheet/formats";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { unitCell } from "../sheet/unitCell";
import { timelineKeys, type TimelineKey } from "./modelKeys";
import { timelineRows } from "./timelineRows";

/** Years 0 to N, one formula a row, off after the horizon (docs/specification.md, "Timeline"). */
export const timelineBlock: Block = {
  lines: () => ["timeline", "year", ...timelineKeys],
  write(sheet) {
    const texts = sheet.texts.model.timeline;
    sheet.text("timeline", at.label, texts.heading, "blockHeading");
    sheet.text("year", at.label, texts.year, "columnHeading");
    sheet.text("year", at.unit, texts.unit, "columnHeading");
    for (let year = 0; year < sheet.yearCount; year += 1) {
      sheet.number("year", at.yearZero + year, year, "columnHeading", formats.whole);
    }
    for (const key of timelineKeys) rowCells(sheet, key);
  },
};

function rowCells(sheet: SheetBuilder, key: TimelineKey): void {
  const row = timelineRows[key];
  const role = row.total ? "total" : "calculation";
  sheet.text(key, at.label, sheet.texts.model.timeline.rows[key], row.total ? "total" : "label");
  unitCell(sheet, key, row.unit, row.total ? "totalUnit" : "unit");
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const formula = row.formula({
      now: (of) => sheet.cell(of, column),
      before: (of) => sheet.cell(of, column - 1),
      after: (of) => sheet.cell(of, column + 1),
      value: sheet.value,
    });
    sheet.formula(key, column, `=${formula}`, role, row.format ?? formats.amount);
  }
}
