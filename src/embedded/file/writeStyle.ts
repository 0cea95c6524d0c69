import type { BorderSide, BorderStyle, CellStyle, FontStyle } from "hucre";
import { present } from "./present";
import type { BordersFile, StyleFile } from "./workbookFile";

/** The font of a cell that names none, as in a new workbook of Excel. */
export const defaultFont = { name: "Calibri", size: 11 } as const;

export const writeStyle = (style: StyleFile): CellStyle =>
  present({
    numFmt: style.numberFormat === "General" ? undefined : style.numberFormat,
    fill: style.fill
      ? { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: rgb(style.fill) } }
      : undefined,
    font: writeFont(style),
    alignment: writeAlignment(style),
    border: style.borders ? writeBorders(style.borders) : undefined,
  });

/** "#1F4E79" as "1F4E79". */
export const rgb = (color: string): string => color.replace("#", "").toUpperCase();

function writeFont(style: StyleFile): FontStyle | undefined {
  const own = present({
    name: style.fontName,
    size: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    color: style.fontColor ? { rgb: rgb(style.fontColor) } : undefined,
  });
  return Object.keys(own).length > 0 ? { ...defaultFont, ...own } : undefined;
}

function writeAlignment(style: StyleFile): CellStyle["alignment"] {
  const own = present({
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap,
    indent: style.indent,
  });
  return Object.keys(own).length > 0 ? own : undefined;
}

const writeBorders = (borders: BordersFile): BorderStyle =>
  Object.fromEntries(
    Object.entries(borders).map(([side, border]): [string, BorderSide] => [
      side,
      { style: border.style, color: { rgb: rgb(border.color) } },
    ]),
  );
