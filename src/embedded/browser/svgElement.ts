const svg = "http://www.w3.org/2000/svg";

export type SvgAttributes = Readonly<Record<string, string | number>>;

/** An element of a drawing with its attributes, and a text where it holds one. */
export function svgElement(name: string, attributes: SvgAttributes, text?: string): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}
