import type { Book } from "../book/book";
import type { Mutable, Sheet } from "../book/sheet";
import type { AreaFile, ConditionalFormatFile } from "../file/workbookFile";
import { apiNotFound } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import { colorOf } from "./colorOf";
import { isWithin } from "./isWithin";

/** Conditional formats; only the custom formula kind is supported. */
export const conditionalFormatCollectionObject = (
  book: Book,
  sheet: Sheet,
  area: AreaFile,
): RemoteObject => ({
  name: "ConditionalFormatCollection",
  methods: {
    Add: (type: string) => {
      if (type !== "Custom") throw apiNotFound(`ConditionalFormat ${type}`);
      const format: Mutable<ConditionalFormatFile> = { area, formula: "" };
      sheet.conditionalFormats.push(format);
      return conditionalFormatObject(book, format);
    },
    /** Deletes the formats that lie within the range; one that extends beyond it would have to be split. */
    ClearAll: () => {
      const left = sheet.conditionalFormats.filter((format) => !isWithin(format.area, area));
      sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...left);
      book.changed();
    },
  },
});

function conditionalFormatObject(book: Book, format: Mutable<ConditionalFormatFile>): RemoteObject {
  const change = (part: Partial<ConditionalFormatFile>) => {
    Object.assign(format, part);
    book.changed();
  };
  const custom: RemoteObject = {
    name: "CustomConditionalFormat",
    objects: {
      Rule: () => ({
        name: "ConditionalFormatRule",
        scalars: {
          Formula: { get: () => format.formula, set: (given) => change({ formula: String(given) }) },
        },
      }),
      Format: () => ({
        name: "ConditionalRangeFormat",
        objects: {
          Fill: () => ({
            name: "ConditionalRangeFill",
            scalars: { Color: { set: (given) => change({ fill: colorOf(given) }) } },
          }),
          Font: () => ({
            name: "ConditionalRangeFont",
            scalars: {
              Color: { set: (given) => change({ fontColor: colorOf(given) }) },
              Bold: { set: (given) => change({ bold: Boolean(given) }) },
            },
          }),
        },
      }),
    },
  };
  return { name: "ConditionalFormat", objects: { Custom: () => custom } };
}
