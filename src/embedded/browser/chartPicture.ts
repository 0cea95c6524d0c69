import { chartLabel } from "./chartLabel";
import { svgElement } from "./svgElement";

/** The empty background of a chart with its title. */
export function chartPicture(title: string, width: number, height: number): SVGElement {
  const svg = svgElement("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "font-family": "Segoe UI, Arial, sans-serif",
  });
  svg.append(
    svgElement("title", {}, title),
    svgElement("rect", { width, height, fill: "#FFFFFF", stroke: "#D9D9D9" }),
    chartLabel(title, { x: width / 2, y: 20, "font-size": 14 }),
  );
  return svg;
}
