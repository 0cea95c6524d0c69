const MOST = 2000;

/** Rows to recognise columns by, spread over the whole: all of them where they are few. */
export function sampleRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MOST) return rows;
  const step = rows.length / MOST;
  return Array.from({ length: MOST }, (_, index) => rows[Math.floor(index * step)]!);
}
