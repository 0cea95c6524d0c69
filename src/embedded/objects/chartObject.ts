import type { Book } from "../book/book";
import type { Mutable, Sheet } from "../book/sheet";
import { points } from "../book/units";
import type { AreaFile, ChartFile } from "../file/workbookFile";
import { type RemoteObject, type Scalar } from "../wire/remoteObject";
import { addressedArea } from "./addressedArea";
import { chartSeriesCollectionObject } from "./chartSeriesCollectionObject";
import { stableId } from "./stableId";

const legends: Readonly<Record<string, NonNullable<ChartFile["legend"]>>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

export function chartObject(book: Book, sheet: Sheet, chart: Mutable<ChartFile>): RemoteObject {
  const change = (part: Partial<ChartFile>) => {
    Object.assign(chart, part);
    book.changed();
  };
  const length = (key: "left" | "top" | "width" | "height"): Scalar => ({
    get: () => chart[key],
    set: (given) => change({ [key]: Number(given) }),
  });
  const titled = (name: string, get: () => string, set: (text: string) => void): RemoteObject => ({
    name,
    scalars: {
      Text: { get, set: (given) => set(String(given)) },
      Visible: { get: () => get() !== "", set: () => undefined },
    },
  });
  const axis = (key: "categoryAxisTitle" | "valueAxisTitle"): RemoteObject => ({
    name: "ChartAxis",
    // Axis labels are placed low in every chart of a file (writeChart).
    scalars: { NumberFormat: { set: () => undefined }, TickLabelPosition: { set: () => undefined } },
    objects: {
      Title: () =>
        titled(
          "ChartAxisTitle",
          () => chart[key] ?? "",
          (text) => change({ [key]: text }),
        ),
    },
  });
  return {
    name: "Chart",
    identity: () => ({ Id: stableId(chart), Name: chart.name }),
    scalars: {
      Id: { get: () => stableId(chart) },
      Name: { get: () => chart.name, set: (given) => change({ name: String(given) }) },
      Left: length("left"),
      Top: length("top"),
      Width: length("width"),
      Height: length("height"),
    },
    objects: {
      Axes: () => ({
        name: "ChartAxes",
        objects: { CategoryAxis: () => axis("categoryAxisTitle"), ValueAxis: () => axis("valueAxisTitle") },
      }),
      Legend: () => ({
        name: "ChartLegend",
        scalars: {
          Position: { set: (given) => change({ legend: legends[String(given)] ?? "bottom" }) },
          Visible: { set: (given) => change({ legend: given ? "bottom" : "none" }) },
        },
      }),
      Series: () => chartSeriesCollectionObject(book, chart),
      Title: () =>
        titled(
          "ChartTitle",
          () => chart.title,
          (title) => change({ title }),
        ),
    },
    methods: {
      SetPosition: (start: RemoteObject | string, end: RemoteObject | string | null) => {
        const from = addressedArea(book, sheet, start);
        const to = end === null ? from : addressedArea(book, sheet, end);
        change(placeOf(sheet, from, to));
      },
      Delete: () => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        book.changed();
      },
    },
  };
}

/** The box in points from the top left of one area to the bottom right of another. */
function placeOf(sheet: Sheet, from: AreaFile, to: AreaFile) {
  const columns = (first: number, last: number) =>
    sum(first, last, (column) => sheet.facade.getColumnWidth(column));
  const rows = (first: number, last: number) => sum(first, last, (row) => sheet.facade.getRowHeight(row));
  return {
    left: points(columns(0, from.column)),
    top: points(rows(0, from.row)),
    width: points(columns(from.column, to.column + to.columns)),
    height: points(rows(from.row, to.row + to.rows)),
  };
}

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < last; index += 1) total += size(index);
  return total;
}
