import { messageText } from "../../core/message";
import type { SegmentName } from "../../data/dataset";
import type { Case } from "../prepare/case";
import { absoluteArea, columnFixedArea } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea } from "../sheet/sheetPlan";
import { counted, templateFormula } from "../sheet/template";
import type { Block } from "../sheet/block";
import type { SegmentKey } from "./paperTexts";
import { unitCell } from "../sheet/unitCell";
import { segmentRows, type SegmentCells, type SegmentRow } from "./segmentRows";

/** Points of a bold letter, with what is lost at the end of a line, and of a line. */
const letter = 7;
const line = 15;

const segmentsOf = ({ dataset }: Case): NonNullable<typeof dataset.segments>["each"] =>
  dataset.segments?.each ?? [];

const nameText = (sheet: SheetBuilder, name: SegmentName): string =>
  messageText(name, sheet.texts.data.segmentNames);

/** The columns that the segments need; 0 where the data have none. */
export const segmentColumns = (subject: Case): number => segmentsOf(subject).length;

/** The height of the segments' names, in points by row, where they need more than a line. */
export function segmentHeights(
  sheet: SheetBuilder,
  subject: Case,
  widths: readonly number[],
): Readonly<Record<number, number>> {
  const width = widths[at.yearZero] ?? letter;
  const lines = segmentsOf(subject).map(({ name }) =>
    Math.ceil((nameText(sheet, name).length * letter) / width),
  );
  const most = Math.max(0, ...lines);
  return most > 1 ? { [sheet.row("segmentHeads")]: most * line } : {};
}

/** The cells of a line, one a segment. */
const segmentArea = (sheet: SheetBuilder, subject: Case, key: SegmentKey): CellArea => ({
  ...sheet.position(key, at.yearZero),
  rows: 1,
  columns: segmentsOf(subject).length,
});

/**
 * Customers, churn, margin and value by segment, a column each; all together in the column in use
 * (docs/articles.md R27).
 */
export const segmentsBlock: Block = {
  lines: (subject) =>
    segmentsOf(subject).length === 0
      ? []
      : [
          "segments",
          "segmentsVerdict",
          "segmentHeads",
          ...segmentRows(subject).map(({ key }) => key),
          "segmentsNote",
        ],
  write(sheet, subject) {
    const segments = segmentsOf(subject);
    if (segments.length === 0) return;
    const texts = sheet.texts.paper.segments;
    sheet.text("segments", at.label, texts.heading, "blockHeading");
    const flags = absoluteArea(segmentArea(sheet, subject, "segmentLoss"));
    const verdict = templateFormula(texts.verdict, {
      losing: counted(`SUM(${flags})`),
      count: `COUNT(${flags})`,
    });
    sheet.formula("segmentsVerdict", at.label, `=${verdict}`, "check");
    sheet.text("segmentHeads", at.label, texts.heads.segment, "columnHeading");
    sheet.text("segmentHeads", at.inUse, texts.heads.all, "columnHeading");
    sheet.text("segmentHeads", at.unit, texts.heads.unit, "columnHeading");
    segments.forEach(({ name }, index) =>
      sheet.text("segmentHeads", at.yearZero + index, nameText(sheet, name), "columnHeading"),
    );
    for (const row of segmentRows(subject)) rowCells(sheet, subject, row);
    const together = subject.dataset.segments?.together ?? 0;
    sheet.text(
      "segmentsNote",
      at.label,
      texts.note({ together, other: nameText(sheet, { say: "other" }) }),
      "note",
    );
  },
};

function rowCells(sheet: SheetBuilder, subject: Case, row: SegmentRow): void {
  const texts = sheet.texts.paper.segments;
  const role = row.total ? "total" : "calculation";
  sheet.text(row.key, at.label, texts.labels[row.key], row.total ? "total" : "label");
  unitCell(sheet, row.key, row.unit, row.total ? "totalUnit" : "unit");
  const cells = (column: number): SegmentCells => ({
    own: (key) => sheet.cell(key, column),
    all: (key) => columnFixedArea(segmentArea(sheet, subject, key)),
    value: sheet.value,
    texts,
  });
  if (row.whole) sheet.formula(row.key, at.inUse, `=${row.whole(cells(at.inUse))}`, role, row.format);
  segmentsOf(subject).forEach((segment, index) => {
    const column = at.yearZero + index;
    if (row.formula) sheet.formula(row.key, column, `=${row.formula(cells(column))}`, role, row.format);
    const found = row.measured?.(segment);
    if (found === null) sheet.text(row.key, column, texts.asWhole, "note");
    else if (found !== undefined) sheet.number(row.key, column, found, "calculation", row.format);
  });
}
