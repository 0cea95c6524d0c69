import type { ChartData } from "./chartData";
import { chartLabel } from "./chartLabel";
import { svgElement } from "./svgElement";

/** The legend entry of a series, at the bottom of the chart, by its position among the others. */
export function chartLegend(
  series: ChartData["series"][number],
  place: number,
  seriesCount: number,
  width: number,
  height: number,
): SVGElement[] {
  const step = Math.min(170, width / seriesCount);
  const left = width / 2 - (step * seriesCount) / 2 + step * place;
  return [
    svgElement("rect", { x: left, y: height - 16, width: 18, height: 4, fill: series.color }),
    chartLabel(series.name, { x: left + 24, y: height - 10, "text-anchor": "start" }),
  ];
}
