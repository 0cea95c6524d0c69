import type { Book } from "../book/book";
import { readValue } from "../book/cells";
import type { Sheet } from "../book/sheet";
import { addTable } from "../book/tables";
import type { AreaFile, TableFile } from "../file/workbookFile";
import { itemNotFound } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import type { Desk } from "./desk";
import { addressedArea } from "./addressedArea";
import { intersection } from "./intersection";
import { stableId } from "./stableId";
import { tableObject } from "./tableObject";

/** The tables of some sheets; only those that overlap the area where one is given. */
export function tableCollectionObject(
  desk: Desk,
  sheets: () => readonly Sheet[],
  area?: AreaFile,
): RemoteObject {
  const { book } = desk;
  const found = () =>
    sheets().flatMap((sheet) =>
      sheet.tables
        .filter((table) => !area || intersection(table.area, area))
        .map((table) => ({ sheet, table })),
    );
  const find = (key: unknown) =>
    found().find(
      ({ table }) => table.name.toLowerCase() === String(key).toLowerCase() || stableId(table) === key,
    );
  const item = (key: unknown): RemoteObject => {
    const known = find(key);
    if (!known) throw itemNotFound(String(key));
    return tableObject(desk, known.sheet, known.table);
  };
  return {
    name: "TableCollection",
    scalars: { Count: { get: () => found().length } },
    items: () => found().map(({ sheet, table }) => tableObject(desk, sheet, table)),
    item,
    methods: {
      Add: (range: RemoteObject | string) => {
        const sheet = sheets()[0] as Sheet;
        const place = addressedArea(book, sheet, range);
        const table: TableFile = {
          name: freeTableName(book),
          area: place,
          columns: Array.from({ length: place.columns }, (_, column) =>
            String(readValue(book, sheet, place.row, place.column + column) ?? `Column${column + 1}`),
          ),
          totalsRow: false,
        };
        addTable(book, sheet, table);
        return item(table.name);
      },
      GetCount: () => found().length,
      GetFirst: () => (found()[0] ? item(found()[0]?.table.name) : item("")),
      GetItem: item,
      GetItemOrNullObject: (key: string) => {
        const known = find(key);
        return known ? tableObject(desk, known.sheet, known.table) : null;
      },
    },
  };
}

function freeTableName(book: Book): string {
  const taken = new Set(
    book.sheets().flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
