import type { Case } from "../prepare/case";
import { absoluteArea } from "../sheet/reference";
import type { SegmentCells } from "./segmentCells";
import { segmentRows, type SegmentRow } from "./segmentRows";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea } from "../sheet/sheetPlan";
import { unitCell } from "../sheet/unitCell";

/** A word in a cell where the rows of a segment cannot tell; the figure of the whole stands in for it. */
const unknown = "as the whole";

/** Points of a bold letter, with what is lost at the end of a line, and of a line. */
const letter = 7;
const line = 15;

const segmentsOf = ({ dataset }: Case): NonNullable<typeof dataset.segments>["each"] =>
  dataset.segments?.each ?? [];

/** The columns that the segments need; 0 where the data have none. */
export const segmentColumns = (subject: Case): number => segmentsOf(subject).length;

export const segmentLines = (subject: Case): readonly string[] =>
  segmentsOf(subject).length === 0
    ? []
    : [
        "segments",
        "segmentsVerdict",
        "segmentHeads",
        ...segmentRows(subject).map(({ key }) => key),
        "segmentsNote",
      ];

/** The height of the segments' names, in points by row, where they need more than a line. */
export function segmentHeights(
  sheet: SheetBuilder,
  subject: Case,
  widths: readonly number[],
): Readonly<Record<number, number>> {
  const width = widths[at.yearZero] ?? letter;
  const lines = segmentsOf(subject).map(({ name }) => Math.ceil((name.length * letter) / width));
  const most = Math.max(0, ...lines);
  return most > 1 ? { [sheet.row("segmentHeads")]: most * line } : {};
}

/** The cells of a line, one a segment. */
export const segmentArea = (sheet: SheetBuilder, subject: Case, key: string): CellArea => ({
  ...sheet.position(key, at.yearZero),
  rows: 1,
  columns: segmentsOf(subject).length,
});

/**
 * Customers, churn, margin and value by segment, a column each; all together in the column in use
 * (docs/articles.md R27).
 */
export function segmentsBlock(sheet: SheetBuilder, subject: Case): void {
  const segments = segmentsOf(subject);
  if (segments.length === 0) return;
  sheet.text("segments", at.label, "Segments", "blockHeading");
  const flags = absoluteArea(segmentArea(sheet, subject, "segmentLoss"));
  sheet.formula(
    "segmentsVerdict",
    at.label,
    `=IF(SUM(${flags})=0,"Every segment earns a margin.",SUM(${flags})&" of "&COUNT(${flags})&" segments lose money: keeping their customers destroys value.")`,
    "check",
  );
  sheet.text("segmentHeads", at.label, "Segment", "columnHeading");
  sheet.text("segmentHeads", at.inUse, "All", "columnHeading");
  sheet.text("segmentHeads", at.unit, "Unit", "columnHeading");
  segments.forEach(({ name }, index) =>
    sheet.text("segmentHeads", at.yearZero + index, name, "columnHeading"),
  );
  for (const row of segmentRows(subject)) rowCells(sheet, subject, row);
  const together = subject.dataset.segments?.together ?? 0;
  const words =
    "Over the horizon, at each segment's own churn, on average customers, without new ones, before tax.";
  const others = together > 0 ? ` "Other" is the ${together} smallest segments together.` : "";
  sheet.text("segmentsNote", at.label, words + others, "note");
}

function rowCells(sheet: SheetBuilder, subject: Case, row: SegmentRow): void {
  const role = row.total ? "total" : "calculation";
  sheet.text(row.key, at.label, row.label, row.total ? "total" : "label");
  unitCell(sheet, row.key, row.unit, row.total ? "totalUnit" : "unit");
  const cells = (column: number): SegmentCells => ({
    own: (key) => sheet.cell(key, column),
    all: (key) => absoluteArea(segmentArea(sheet, subject, key)).replaceAll(/\$(?=\d)/g, ""),
    value: sheet.value,
  });
  if (row.whole) sheet.formula(row.key, at.inUse, `=${row.whole(cells(at.inUse))}`, role, row.format);
  segmentsOf(subject).forEach((segment, index) => {
    const column = at.yearZero + index;
    if (row.formula) sheet.formula(row.key, column, `=${row.formula(cells(column))}`, role, row.format);
    const found = row.measured?.(segment);
    if (found === null) sheet.text(row.key, column, unknown, "note");
    else if (found !== undefined) sheet.number(row.key, column, found, "calculation", row.format);
  });
}
