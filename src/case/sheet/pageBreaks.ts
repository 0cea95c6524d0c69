/** A4 landscape less its margins, in points; Excel's usual row. */
const pageWidth = 784;
const pageHeight = 480;
const rowHeight = 15;

/** What a sheet's pages depend on: where its blocks begin, and how wide and high it is, in points. */
export interface PagedSheet {
  readonly blockRows: readonly number[];
  readonly rowCount: number;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly width: number;
  /** Rows that begin a page whatever fits before them. */
  readonly forced: readonly number[];
  readonly titleHeight: number;
}

/**
 * The rows that a page begins with, so that no block is split that fits on a page, when the sheet is printed one
 * page wide. A longer block begins on a page of its own, and so does the one after it: where a program breaks the
 * longer one depends on its fonts.
 */
export function pageBreaks(sheet: PagedSheet): readonly number[] {
  const capacity = pageHeight / Math.min(1, pageWidth / sheet.width) - sheet.titleHeight;
  const height = (first: number, end: number): number =>
    Array.from({ length: end - first }, (_, index) => sheet.rowHeights[first + index] ?? rowHeight).reduce(
      (sum, each) => sum + each,
      0,
    );
  const [first = 0] = sheet.blockRows;
  let used = height(0, first);
  const breaks: number[] = [];
  sheet.blockRows.forEach((row, index) => {
    const own = height(row, sheet.blockRows[index + 1] ?? sheet.rowCount);
    const isNew = sheet.forced.includes(row) || used + own > capacity;
    if (isNew) breaks.push(row);
    const end = isNew ? own : used + own;
    used = Math.min(end, capacity);
  });
  return breaks;
}
