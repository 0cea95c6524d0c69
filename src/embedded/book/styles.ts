import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { StyleFile } from "../file/workbookFile";

const horizontalCodes = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const verticalCodes = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const borderCodes = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
} as const;
const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

type Side = keyof typeof sides;

const keyOf = <Key extends string>(table: Readonly<Record<Key, number>>, value: unknown): Key | undefined =>
  (Object.keys(table) as Key[]).find((key) => table[key] === value);

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A style in the form of the engine; properties that are left out are not changed in the cell. */
export const toEngineStyle = (style: StyleFile): IStyleData => ({
  ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
  ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
  ...(style.fontName === undefined ? {} : { ff: style.fontName }),
  ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
  ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
  ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
  ...(style.underline === undefined ? {} : { ul: { s: flag(style.underline) } }),
  ...(style.horizontal === undefined ? {} : { ht: horizontalCodes[style.horizontal] }),
  ...(style.vertical === undefined ? {} : { vt: verticalCodes[style.vertical] }),
  ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  ...(style.indent === undefined ? {} : { pd: { l: style.indent * indentPixels } }),
  ...(style.borders === undefined ? {} : { bd: toEngineBorders(style.borders) }),
});

/** The width of one step of indentation. */
const indentPixels = 9;

const toEngineBorders = (borders: NonNullable<StyleFile["borders"]>): Record<string, IBorderStyleData> =>
  Object.fromEntries(
    (Object.entries(borders) as [Side, { style: keyof typeof borderCodes; color: string }][]).map(
      ([side, border]) => [sides[side], { s: borderCodes[border.style], cl: { rgb: border.color } }],
    ),
  );

/** The style of a cell as plain data. */
export function fromEngineStyle(style: Nullable<IStyleData>): StyleFile {
  if (!style) return {};
  const horizontal = keyOf(horizontalCodes, style.ht);
  const vertical = keyOf(verticalCodes, style.vt);
  const borders = (Object.keys(sides) as Side[]).flatMap((side) => {
    const border = style.bd?.[sides[side]];
    const kind = keyOf(borderCodes, border?.s);
    return border && kind ? [[side, { style: kind, color: border.cl?.rgb ?? "#000000" }] as const] : [];
  });
  return {
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(style.pd?.l ? { indent: Math.round(style.pd.l / indentPixels) } : {}),
    ...(borders.length > 0 ? { borders: Object.fromEntries(borders) } : {}),
  };
}
