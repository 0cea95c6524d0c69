import { svgElement, type SvgAttributes } from "./svgElement";

/** Words in a chart, in the middle of their place unless said otherwise. */
export const chartLabel = (text: string, attributes: SvgAttributes): SVGElement =>
  svgElement("text", { "text-anchor": "middle", "font-size": 11, fill: "#404040", ...attributes }, text);
