import type { Mutable, Sheet } from "../book/sheet";
import { renameTable } from "../book/tables";
import type { TableFile } from "../file/workbookFile";
import type { RemoteObject } from "../wire/remoteObject";
import type { Desk } from "./desk";
import { stableId } from "./stableId";

export function tableObject(desk: Desk, sheet: Sheet, table: TableFile): RemoteObject {
  const { book } = desk;
  const own = table as Mutable<TableFile>;
  const totals = table.totalsRow ? 1 : 0;
  const { area } = table;
  return {
    name: "Table",
    identity: () => ({ Id: stableId(table), Name: table.name }),
    scalars: {
      Id: { get: () => stableId(table) },
      Name: {
        get: () => table.name,
        set: (given) => renameTable(book, sheet, own, String(given)),
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
      GetDataBodyRange: () => desk.range(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 - totals }),
      GetHeaderRowRange: () => desk.range(sheet, { ...area, rows: 1 }),
      GetRange: () => desk.range(sheet, area),
    },
  };
}
