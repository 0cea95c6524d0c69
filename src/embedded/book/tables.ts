import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { TableFile } from "../file/workbookFile";
import type { Book } from "./book";
import type { Mutable, Sheet } from "./sheet";

/** Adds a table to a sheet, and to the engine, whose formulas read it: Customers[Revenue]. */
export function addTable(book: Book, sheet: Sheet, table: TableFile): void {
  sheet.tables.push({ ...table });
  tellEngine(book, sheet, table);
  book.changed();
}

export function renameTable(book: Book, sheet: Sheet, table: Mutable<TableFile>, name: string): void {
  book.engine.command(RemoveSuperTableMutation.id, { tableName: table.name });
  table.name = name;
  tellEngine(book, sheet, table);
  book.changed();
}

/** The engine treats all rows below the header as data, so it is not given the totals row. */
const tellEngine = (book: Book, sheet: Sheet, { name, area, columns, totalsRow }: TableFile): void =>
  book.engine.command(SetSuperTableMutation.id, {
    tableName: name,
    reference: {
      sheetId: sheet.id,
      titleMap: new Map(columns.map((title, index) => [title, index])),
      range: {
        startRow: area.row,
        endRow: area.row + area.rows - 1 - (totalsRow ? 1 : 0),
        startColumn: area.column,
        endColumn: area.column + area.columns - 1,
      },
    },
  });
