import { svgElement, type SvgAttributes } from "./svgElement";

/** A text in a chart, centred on its position by default. */
export const chartLabel = (text: string, attributes: SvgAttributes): SVGElement =>
  svgElement("text", { "text-anchor": "middle", "font-size": 11, fill: "#404040", ...attributes }, text);
