import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { AreaFile } from "../file/workbookFile";
import type { RemoteObject } from "../wire/remoteObject";

/** The workbook, and factories for the objects that refer to each other, such as ranges, sheets and tables. */
export interface Desk {
  readonly book: Book;
  readonly range: (sheet: Sheet, area: AreaFile) => RemoteObject;
  readonly worksheet: (sheet: Sheet) => RemoteObject;
  /** The tables of some sheets; only those that overlap the area where one is given. */
  readonly tables: (sheets: () => readonly Sheet[], area?: AreaFile) => RemoteObject;
}
