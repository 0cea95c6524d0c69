import { columnWidth, lineStart, rowHeight } from "./framePosition";
import { clean, emusPerPoint } from "./lengths";
import type { ChartFile, SheetFile } from "./workbookFile";
import { attribute, openingTags } from "./xmlTags";

export type FrameLines = Pick<SheetFile, "columnWidths" | "rowHeights" | "hiddenRows">;

/** Position and size of an anchored drawing in points; an anchor refers to one cell, two cells or the sheet. */
export function readFrame(
  anchor: string,
  lines: FrameLines,
): Pick<ChartFile, "left" | "top" | "width" | "height"> {
  const from = corner(anchor, "from", lines) ?? pair(anchor, "pos", "x", "y") ?? [0, 0];
  const to = corner(anchor, "to", lines);
  const size = to ? [to[0] - from[0], to[1] - from[1]] : (pair(anchor, "ext", "cx", "cy") ?? [0, 0]);
  const [left = 0, top = 0, width = 0, height = 0] = [...from, ...size].map(clean);
  return { left, top, width, height };
}

type Point = readonly [number, number];

function corner(anchor: string, name: "from" | "to", lines: FrameLines): Point | undefined {
  const marker = new RegExp(`<(?:\\w+:)?${name}>(.*?)</(?:\\w+:)?${name}>`, "s").exec(anchor)?.[1];
  if (marker === undefined) return undefined;
  const value = (tag: string) => Number(new RegExp(`<(?:\\w+:)?${tag}>\\s*(-?\\d+)`).exec(marker)?.[1] ?? 0);
  return [
    lineStart(value("col"), columnWidth(lines)) + value("colOff") / emusPerPoint,
    lineStart(value("row"), rowHeight(lines)) + value("rowOff") / emusPerPoint,
  ];
}

function pair(anchor: string, name: string, first: string, second: string): Point | undefined {
  const tag = openingTags(anchor, name)[0];
  if (tag === undefined) return undefined;
  const points = (attributeName: string) => Number(attribute(tag, attributeName) ?? 0) / emusPerPoint;
  return [points(first), points(second)];
}
