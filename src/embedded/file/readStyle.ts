import type { BorderSide, CellStyle, Color, Workbook } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import { unmaskNumberFormat } from "./maskNumberFormats";
import { present } from "./present";
import type { BorderFile, BordersFile, StyleFile } from "./workbookFile";

export type StyleContext = Pick<Workbook, "themeColors" | "defaultFont">;

/** A cell's style, without the font properties that equal the workbook's default. */
export function readStyle(style: CellStyle, context: StyleContext): StyleFile {
  const { font = {}, fill, alignment = {} } = style;
  const plain = context.defaultFont ?? {};
  const color = readColor(font.color, context);
  return present({
    numberFormat: style.numFmt === undefined ? undefined : unmaskNumberFormat(style.numFmt),
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? readColor(fill.fgColor, context) : undefined,
    fontColor: color === readColor(plain.color, context) ? undefined : color,
    fontName: font.name === plain.name ? undefined : font.name,
    fontSize: font.size === plain.size ? undefined : font.size,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: font.underline ? true : undefined,
    horizontal: oneOf(["left", "center", "right"], alignment.horizontal),
    vertical: oneOf(["top", "center", "bottom"], alignment.vertical),
    wrap: alignment.wrapText || undefined,
    indent: alignment.indent || undefined,
    borders: readBorders(style, context),
  });
}

/** A colour as "#RRGGBB", with theme colours resolved. */
export function readColor(color: Color | undefined, { themeColors }: StyleContext): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.toUpperCase()}`;
  if (color?.theme === undefined || !themeColors) return undefined;
  // Colour indices swap the two pairs of text and background compared with their order in the theme.
  const index = [1, 0, 3, 2][color.theme] ?? color.theme;
  return `#${resolveThemeColor(themeColors, index, color.tint)}`;
}

const oneOf = <Kind extends string>(kinds: readonly Kind[], value: string | undefined): Kind | undefined =>
  kinds.find((kind) => kind === value);

function readBorders({ border = {} }: CellStyle, context: StyleContext): BordersFile | undefined {
  const side = (one: BorderSide | undefined): BorderFile | undefined => {
    const style = oneOf(["thin", "medium", "thick", "double", "hair", "dotted", "dashed"], one?.style);
    return style && { style, color: readColor(one?.color, context) ?? "#000000" };
  };
  const sides = present({
    top: side(border.top),
    bottom: side(border.bottom),
    left: side(border.left),
    right: side(border.right),
  });
  return Object.keys(sides).length > 0 ? sides : undefined;
}
