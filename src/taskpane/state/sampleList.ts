import { readDate } from "../../data/cells/readDate";
import type { SampleList } from "../../excel/write/insertSample";

interface Typed {
  readonly cell: string | number;
  readonly format: string;
}

/** Our own samples hold ISO dates, whole numbers, percentages and plain text, and no commas within cells. */
function typed(text: string): Typed {
  const date = readDate(text);
  if (date !== null) return { cell: date, format: "yyyy-mm-dd" };
  if (/^\d+%$/.test(text)) return { cell: Number(text.slice(0, -1)) / 100, format: "0%" };
  if (/^-?\d+$/.test(text)) return { cell: Number(text), format: "#,##0" };
  return { cell: text, format: "General" };
}

/** Sample data as cells, from their CSV. */
export function sampleList(sheetName: string, csv: string): SampleList {
  const [header = [], ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const body = rows.map((row) => row.map(typed));
  return {
    sheetName,
    cells: [header, ...body.map((row) => row.map(({ cell }) => cell))],
    formats: header.map(
      (_, column) => body.find((row) => row[column]?.cell !== "")?.[column]?.format ?? "General",
    ),
  };
}
