import type { Book } from "../book/book";
import type { Mutable, Sheet } from "../book/sheet";
import type { TableFile } from "../file/workbookFile";
import type { RemoteObject } from "../wire/remoteObject";
import { rangeObject } from "./rangeObject";

export const tableObject = (book: Book, sheet: Sheet, table: TableFile): RemoteObject => {
  const own = table as Mutable<TableFile>;
  const totals = table.totalsRow ? 1 : 0;
  const { area } = table;
  return {
    name: "Table",
    identity: () => ({ Id: table.name, Name: table.name }),
    scalars: {
      Id: { get: () => table.name },
      Name: {
        get: () => table.name,
        set: (given) => {
          own.name = String(given);
          book.changed();
        },
      },
      ShowHeaders: { get: () => true },
      ShowTotals: { get: () => table.totalsRow },
      Style: {
        get: () => table.style ?? "TableStyleMedium2",
        set: (given) => {
          own.style = String(given);
          book.changed();
        },
      },
    },
    methods: {
      GetDataBodyRange: () =>
        rangeObject(book, sheet, { ...area, row: area.row + 1, rows: area.rows - 1 - totals }),
      GetHeaderRowRange: () => rangeObject(book, sheet, { ...area, rows: 1 }),
      GetRange: () => rangeObject(book, sheet, area),
    },
  };
};
