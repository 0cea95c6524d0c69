import type { Book } from "../book/book";
import type { RemoteObject } from "../wire/remoteObject";
import { HostError } from "../wire/hostError";
import { applicationObject } from "./applicationObject";
import { namedItemCollectionObject } from "./namedItemCollectionObject";
import { rangeAreasObject } from "./rangeAreasObject";
import { rangeObject } from "./rangeObject";
import { tableCollectionObject } from "./tableCollectionObject";
import { worksheetCollectionObject } from "./worksheetCollectionObject";

export const workbookObject = (book: Book): RemoteObject => {
  const selected = () => {
    const { sheet, areas } = book.selection();
    const [first, ...more] = areas;
    if (!first || more.length > 0)
      throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
    return rangeObject(book, sheet, first);
  };
  return {
    name: "Workbook",
    scalars: { Name: { get: () => "Book1.xlsx" }, ReadOnly: { get: () => book.settings.readOnly } },
    objects: {
      Application: () => applicationObject(book),
      Names: () => namedItemCollectionObject(book, undefined),
      Protection: () => ({ name: "WorkbookProtection", scalars: { Protected: { get: () => false } } }),
      Tables: () => tableCollectionObject(book, book.sheets),
      Worksheets: () => worksheetCollectionObject(book),
    },
    methods: {
      GetActiveCell: () => {
        const { sheet, areas } = book.selection();
        return rangeObject(book, sheet, {
          row: areas[0]?.row ?? 0,
          column: areas[0]?.column ?? 0,
          rows: 1,
          columns: 1,
        });
      },
      GetSelectedRange: selected,
      GetSelectedRanges: () => rangeAreasObject(book, book.selection()),
    },
  };
};
