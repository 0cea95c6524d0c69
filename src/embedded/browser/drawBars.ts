import type { ChartData } from "./chartData";
import { chartLabel } from "./chartLabel";
import { chartLegend } from "./chartLegend";
import { chartPicture } from "./chartPicture";
import { niceScale } from "./niceScale";
import { svgElement } from "./svgElement";

const margin = { top: 34, right: 24, bottom: 58 };
const letter = 5.6;

/** Bars from left to right, the first category at the bottom as in Excel; the series lie over each other. */
export function drawBars(data: ChartData, width: number, height: number): SVGElement {
  const svg = chartPicture(data.title, width, height);
  const longest = Math.max(0, ...data.categories.map((category) => category.length));
  const left = Math.min(width / 2, 40 + longest * letter);
  const inner = { width: width - left - margin.right, height: height - margin.top - margin.bottom };
  const ticks = niceScale(data.series.flatMap((series) => series.values.filter((value) => value !== null)));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (value: number) => left + (inner.width * (value - low)) / (high - low);
  const slot = inner.height / Math.max(1, data.categories.length);
  const bottom = margin.top + inner.height;
  const top = (index: number) => bottom - slot * (index + 1);

  for (const tick of ticks) {
    const stroke = tick === 0 ? "#808080" : "#D9D9D9";
    svg.append(
      svgElement("line", { x1: x(tick), x2: x(tick), y1: margin.top, y2: bottom, stroke }),
      chartLabel(tick.toLocaleString("en-US"), { x: x(tick), y: bottom + 16 }),
    );
  }
  data.categories.forEach((category, index) =>
    svg.append(chartLabel(category, { x: left - 6, y: top(index) + slot / 2 + 4, "text-anchor": "end" })),
  );
  const middle = margin.top + inner.height / 2;
  svg.append(
    chartLabel(data.valueAxisTitle, { x: left + inner.width / 2, y: bottom + 32 }),
    chartLabel(data.categoryAxisTitle, { x: 14, y: middle, transform: `rotate(-90 14 ${middle})` }),
  );
  data.series.forEach((series, place) => {
    const bars = series.values.flatMap((value, index) =>
      value === null
        ? []
        : [
            svgElement("rect", {
              x: Math.min(x(value), x(0)),
              y: top(index) + slot * 0.2,
              width: Math.abs(x(value) - x(0)),
              height: slot * 0.6,
              fill: series.color,
            }),
          ],
    );
    svg.append(...bars, ...chartLegend(series, place, data.series.length, width, height));
  });
  return svg;
}
