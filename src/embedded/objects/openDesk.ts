import type { Book } from "../book/book";
import type { Desk } from "./desk";
import { rangeObject } from "./rangeObject";
import { tableCollectionObject } from "./tableCollectionObject";
import { worksheetObject } from "./worksheetObject";

export function openDesk(book: Book): Desk {
  const desk: Desk = {
    book,
    range: (sheet, area) => rangeObject(desk, sheet, area),
    worksheet: (sheet) => worksheetObject(desk, sheet),
    tables: (sheets, area) => tableCollectionObject(desk, sheets, area),
  };
  return desk;
}
