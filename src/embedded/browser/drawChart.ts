import type { ChartData } from "./chartData";
import { chartLabel } from "./chartLabel";
import { chartLegend } from "./chartLegend";
import { chartPicture } from "./chartPicture";
import { drawBars } from "./drawBars";
import { niceScale } from "./niceScale";
import { svgElement } from "./svgElement";

const margin = { top: 34, right: 16, bottom: 58, left: 72 };
const rule = "#D9D9D9";

/** A chart as a picture, much as Excel draws it: titles, axes, legend. */
export function drawChart(data: ChartData, width: number, height: number): SVGElement {
  if (data.kind === "barClustered") return drawBars(data, width, height);
  const svg = chartPicture(data.title, width, height);
  const ticks = niceScale(data.series.flatMap((series) => series.values.filter((value) => value !== null)));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const y = (value: number) => margin.top + inner.height * (1 - (value - low) / (high - low));
  const count = Math.max(1, data.categories.length);
  const slot = inner.width / count;
  const x = (index: number) => margin.left + slot * (index + 0.5);

  for (const tick of ticks) {
    svg.append(
      svgElement("line", {
        x1: margin.left,
        x2: width - margin.right,
        y1: y(tick),
        y2: y(tick),
        stroke: tick === 0 ? "#808080" : rule,
      }),
    );
    svg.append(
      chartLabel(tick.toLocaleString("en-US"), { x: margin.left - 6, y: y(tick) + 4, "text-anchor": "end" }),
    );
  }
  data.categories.forEach((category, index) =>
    svg.append(chartLabel(category, { x: x(index), y: height - margin.bottom + 16 })),
  );
  svg.append(
    chartLabel(data.categoryAxisTitle, { x: margin.left + inner.width / 2, y: height - margin.bottom + 32 }),
  );
  svg.append(
    chartLabel(data.valueAxisTitle, {
      x: 14,
      y: margin.top + inner.height / 2,
      transform: `rotate(-90 14 ${margin.top + inner.height / 2})`,
    }),
  );
  data.series.forEach((series, place) => {
    const marks =
      data.kind === "line" ? [line(series, x, y)] : bars(series, place, data.series.length, slot, x, y);
    svg.append(...marks, ...chartLegend(series, place, data.series.length, width, height));
  });
  return svg;
}

type Series = ChartData["series"][number];
type Position = (value: number) => number;

function line(series: Series, x: Position, y: Position): SVGElement {
  const points = series.values.flatMap((value, index) => (value === null ? [] : [`${x(index)},${y(value)}`]));
  return svgElement("polyline", {
    points: points.join(" "),
    fill: "none",
    stroke: series.color,
    "stroke-width": 2.25,
    "stroke-linejoin": "round",
  });
}

function bars(
  series: Series,
  place: number,
  seriesCount: number,
  slot: number,
  x: Position,
  y: Position,
): SVGElement[] {
  const width = (slot * 0.6) / seriesCount;
  return series.values.flatMap((value, index) => {
    if (value === null) return [];
    const left = x(index) - (slot * 0.6) / 2 + place * width;
    return [
      svgElement("rect", {
        x: left,
        y: Math.min(y(value), y(0)),
        width,
        height: Math.abs(y(value) - y(0)),
        fill: series.color,
      }),
    ];
  });
}
