const most = 2000;

/** Rows to recognise columns by, spread over the whole: all of them where they are few. */
export function sampleRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= most) return rows;
  const step = rows.length / most;
  return Array.from({ length: most }, (_, index) => rows[Math.floor(index * step)]!);
}
