import type { SheetChart } from "hucre";
import { present } from "./present";
import type { ChartFile } from "./workbookFile";
import { rgb } from "./writeStyle";

const kinds = { line: "line", columnClustered: "column", barClustered: "bar" } as const;

/** A native chart; its frame is set by mendChartFrames. Lines have no markers, as in Excel's plain line chart. */
export const writeChart = (chart: ChartFile): SheetChart => ({
  ...(chart.title === "" ? {} : { title: chart.title, altText: chart.title }),
  type: kinds[chart.kind],
  autoTitleDeleted: chart.title === "",
  legend: chart.legend === "none" ? false : (chart.legend ?? "bottom"),
  ...present({ gapWidth: chart.gapWidth, overlap: chart.overlap }),
  anchor: { from: { row: 0, col: 0 } },
  axes: {
    x: {
      ...axisTitle(chart.categoryAxisTitle, chart.kind === "barClustered"),
      ...noTicks,
      tickLblPos: "low",
    },
    y: {
      ...axisTitle(chart.valueAxisTitle, chart.kind !== "barClustered"),
      ...noTicks,
      gridlines: { major: true },
    },
  },
  series: chart.series.map((series) => ({
    ...present({
      name: series.name === "" ? undefined : series.name,
      categories: series.categories,
      color: series.color ? rgb(series.color) : undefined,
    }),
    values: series.values,
    ...(chart.kind === "line" ? { marker: { symbol: "none" as const }, stroke: { width: 2.25 } } : {}),
  })),
});

/** A missing tick mark type means a cross at each tick (ECMA-376 part 1, 21.2.2.102); Excel's new charts have none. */
const noTicks = { majorTickMark: "none", minorTickMark: "none" } as const;

/** The title of a vertical axis is rotated to run upwards. */
const axisTitle = (title: string | undefined, upright: boolean) =>
  title === undefined ? {} : { title, axisTitleRotation: upright ? -90 : 0 };
