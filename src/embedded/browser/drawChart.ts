import type { ChartData } from "./chartData";
import { niceScale } from "./niceScale";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = { top: 34, right: 16, bottom: 58, left: 72 };
const INK = "#404040";
const RULE = "#D9D9D9";

type Attributes = Readonly<Record<string, string | number>>;

const element = (name: string, attributes: Attributes, text?: string): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
};

const label = (text: string, attributes: Attributes): SVGElement =>
  element("text", { "text-anchor": "middle", "font-size": 11, fill: INK, ...attributes }, text);

/** A chart as a picture, much as Excel draws it: titles, axes, legend. */
export const drawChart = (data: ChartData, width: number, height: number): SVGElement => {
  const svg = element("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "font-family": "Segoe UI, Arial, sans-serif",
  });
  svg.append(
    element("title", {}, data.title),
    element("rect", { width, height, fill: "#FFFFFF", stroke: RULE }),
  );
  const ticks = niceScale(data.series.flatMap((series) => series.values.filter((value) => value !== null)));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const inner = { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
  const y = (value: number) => MARGIN.top + inner.height * (1 - (value - low) / (high - low));
  const count = Math.max(1, data.categories.length);
  const slot = inner.width / count;
  const x = (index: number) => MARGIN.left + slot * (index + 0.5);

  svg.append(label(data.title, { x: width / 2, y: 20, "font-size": 14 }));
  for (const tick of ticks) {
    svg.append(
      element("line", {
        x1: MARGIN.left,
        x2: width - MARGIN.right,
        y1: y(tick),
        y2: y(tick),
        stroke: tick === 0 ? "#808080" : RULE,
      }),
    );
    svg.append(
      label(tick.toLocaleString("en-US"), { x: MARGIN.left - 6, y: y(tick) + 4, "text-anchor": "end" }),
    );
  }
  data.categories.forEach((category, index) =>
    svg.append(label(category, { x: x(index), y: height - MARGIN.bottom + 16 })),
  );
  svg.append(
    label(data.categoryAxisTitle, { x: MARGIN.left + inner.width / 2, y: height - MARGIN.bottom + 32 }),
  );
  svg.append(
    label(data.valueAxisTitle, {
      x: 14,
      y: MARGIN.top + inner.height / 2,
      transform: `rotate(-90 14 ${MARGIN.top + inner.height / 2})`,
    }),
  );
  data.series.forEach((series, place) => {
    const marks =
      data.kind === "line" ? [line(series, x, y)] : bars(series, place, data.series.length, slot, x, y);
    svg.append(...marks, ...legend(series, place, data.series.length, width, height));
  });
  return svg;
};

type Series = ChartData["series"][number];
type Position = (value: number) => number;

const line = (series: Series, x: Position, y: Position): SVGElement => {
  const points = series.values.flatMap((value, index) => (value === null ? [] : [`${x(index)},${y(value)}`]));
  return element("polyline", {
    points: points.join(" "),
    fill: "none",
    stroke: series.color,
    "stroke-width": 2.25,
    "stroke-linejoin": "round",
  });
};

const bars = (
  series: Series,
  place: number,
  seriesCount: number,
  slot: number,
  x: Position,
  y: Position,
): SVGElement[] => {
  const width = (slot * 0.6) / seriesCount;
  return series.values.flatMap((value, index) => {
    if (value === null) return [];
    const left = x(index) - (slot * 0.6) / 2 + place * width;
    return [
      element("rect", {
        x: left,
        y: Math.min(y(value), y(0)),
        width,
        height: Math.abs(y(value) - y(0)),
        fill: series.color,
      }),
    ];
  });
};

const legend = (
  series: Series,
  place: number,
  seriesCount: number,
  width: number,
  height: number,
): SVGElement[] => {
  const step = Math.min(170, width / seriesCount);
  const left = width / 2 - (step * seriesCount) / 2 + step * place;
  return [
    element("rect", { x: left, y: height - 16, width: 18, height: 4, fill: series.color }),
    label(series.name, { x: left + 24, y: height - 10, "text-anchor": "start" }),
  ];
};
