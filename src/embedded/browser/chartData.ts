import type { Book } from "../book/book";
import { mapArea, readValue } from "../book/cells";
import { parseAddress } from "../engine/address";
import type { ChartFile } from "../file/workbookFile";

/** A chart with the current numbers of its ranges; null where a cell holds no number. */
export interface ChartData {
  readonly kind: ChartFile["kind"];
  readonly title: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** The six accent colours of the Office theme of 2013. */
const colors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function chartData(book: Book, chart: ChartFile): ChartData {
  const valuesOf = (reference: string | undefined) => {
    const parsed = reference === undefined ? null : parseAddress(reference);
    const sheet = parsed?.sheetName === undefined ? null : book.findSheet(parsed.sheetName);
    return parsed && sheet
      ? mapArea(parsed.area, (row, column) => readValue(book, sheet, row, column)).flat()
      : [];
  };
  return {
    kind: chart.kind,
    title: chart.title,
    categoryAxisTitle: chart.categoryAxisTitle ?? "",
    valueAxisTitle: chart.valueAxisTitle ?? "",
    categories: valuesOf(chart.series[0]?.categories).map((value) =>
      value === null || typeof value === "object" ? "" : String(value),
    ),
    series: chart.series.map((series, index) => ({
      name: series.name,
      color: series.color ?? colors[index % colors.length] ?? "#4472C4",
      values: valuesOf(series.values).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}
