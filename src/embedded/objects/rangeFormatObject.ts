import type { Book } from "../book/book";
import { readStyle, writeStyle } from "../book/cells";
import type { Sheet } from "../book/sheet";
import { pixels, points } from "../book/units";
import type { AreaFile, StyleFile } from "../file/workbookFile";
import { apiNotFound } from "../wire/hostError";
import type { RemoteObject, Scalar } from "../wire/remoteObject";
import { borderCollectionObject } from "./borderCollectionObject";
import { colorOf } from "./colorOf";

const horizontalCodes = { Left: "left", Center: "center", Right: "right", General: undefined } as const;
const verticalCodes = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** The value of Office.js for a property of a style. */
const wordFor = (words: Readonly<Record<string, unknown>>, value: unknown): string | undefined =>
  Object.keys(words).find((word) => words[word] === value);

export function rangeFormatObject(book: Book, sheet: Sheet, area: AreaFile): RemoteObject {
  const style = () => readStyle(book, sheet, area.row, area.column);
  const write = (change: StyleFile) => writeStyle(book, sheet, area, change);
  const property = <Key extends keyof StyleFile>(
    key: Key,
    otherwise: unknown,
    read: (given: unknown) => StyleFile[Key],
  ): Scalar => ({
    get: () => style()[key] ?? otherwise,
    set: (given) => write({ [key]: read(given) } as StyleFile),
  });
  const last = { row: area.row + area.rows, column: area.column + area.columns };
  return {
    name: "RangeFormat",
    scalars: {
      ColumnWidth: {
        get: () => points(sheet.facade.getColumnWidth(area.column)),
        set: (width) => {
          if (last.column > sheet.facade.getMaxColumns()) sheet.facade.setColumnCount(last.column);
          sheet.facade.setColumnWidths(area.column, area.columns, pixels(Number(width)));
        },
      },
      RowHeight: {
        get: () => points(sheet.facade.getRowHeight(area.row)),
        set: (height) => {
          if (last.row > sheet.facade.getMaxRows()) sheet.facade.setRowCount(last.row);
          sheet.facade.setRowHeightsForced(area.row, area.rows, pixels(Number(height)));
        },
      },
      UseStandardHeight: {
        set: (isStandard) => {
          if (isStandard !== true) return;
          const count = Math.min(last.row, sheet.facade.getMaxRows()) - area.row;
          sheet.facade.setRowHeightsForced(
            area.row,
            count,
            sheet.facade.getSheet().getConfig().defaultRowHeight,
          );
        },
      },
      HorizontalAlignment: {
        get: () => wordFor(horizontalCodes, style().horizontal),
        set: (given) => write(aligned("horizontal", horizontalCodes, given)),
      },
      VerticalAlignment: {
        get: () => wordFor(verticalCodes, style().vertical ?? "bottom"),
        set: (given) => write(aligned("vertical", verticalCodes, given)),
      },
      WrapText: property("wrap", false, Boolean),
      IndentLevel: property("indent", 0, Number),
    },
    objects: {
      Borders: () => borderCollectionObject(book, sheet, area),
      Fill: () => ({
        name: "RangeFill",
        scalars: { Color: property("fill", "#FFFFFF", colorOf) },
      }),
      Font: () => ({
        name: "RangeFont",
        scalars: {
          Bold: property("bold", false, Boolean),
          Italic: property("italic", false, Boolean),
          Underline: {
            get: () => (style().underline ? "Single" : "None"),
            set: (given) => write({ underline: given !== "None" }),
          },
          Color: property("fontColor", "#000000", colorOf),
          Name: property("fontName", "Calibri", String),
          Size: property("fontSize", 11, Number),
        },
      }),
    },
  };
}

function aligned(
  key: "horizontal" | "vertical",
  words: Readonly<Record<string, unknown>>,
  given: unknown,
): StyleFile {
  const word = String(given);
  if (!(word in words)) throw apiNotFound(`RangeFormat.${key}Alignment ${word}`);
  return { [key]: words[word] };
}
