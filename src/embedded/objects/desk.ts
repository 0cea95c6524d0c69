import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { AreaFile } from "../file/workbookFile";
import type { RemoteObject } from "../wire/remoteObject";

/** The workbook, and the objects that lead to one another: ranges to sheets, sheets to ranges and tables. */
export interface Desk {
  readonly book: Book;
  readonly range: (sheet: Sheet, area: AreaFile) => RemoteObject;
  readonly worksheet: (sheet: Sheet) => RemoteObject;
  /** The tables of some sheets; those that touch an area where one is given. */
  readonly tables: (sheets: () => readonly Sheet[], area?: AreaFile) => RemoteObject;
}
