import type { RemoteObject } from "../wire/remoteObject";
import type { Desk } from "./desk";
import { HostError } from "../wire/hostError";
import { applicationObject } from "./applicationObject";
import { namedItemCollectionObject } from "./namedItemCollectionObject";
import { rangeAreasObject } from "./rangeAreasObject";
import { worksheetCollectionObject } from "./worksheetCollectionObject";

export function workbookObject(desk: Desk): RemoteObject {
  const { book } = desk;
  const selected = () => {
    const { sheet, areas } = book.selection();
    const [first, ...more] = areas;
    if (!first || more.length > 0)
      throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
    return desk.range(sheet, first);
  };
  return {
    name: "Workbook",
    scalars: { Name: { get: () => "Book1.xlsx" }, ReadOnly: { get: () => book.settings.readOnly } },
    objects: {
      Application: () => applicationObject(book),
      Names: () => namedItemCollectionObject(desk, undefined),
      Protection: () => ({
        name: "WorkbookProtection",
        scalars: { Protected: { get: () => book.settings.structureProtected } },
      }),
      Tables: () => desk.tables(book.sheets),
      Worksheets: () => worksheetCollectionObject(desk),
    },
    methods: {
      GetActiveCell: () => {
        const { sheet, areas } = book.selection();
        return desk.range(sheet, {
          row: areas[0]?.row ?? 0,
          column: areas[0]?.column ?? 0,
          rows: 1,
          columns: 1,
        });
      },
      GetSelectedRange: selected,
      GetSelectedRanges: () => rangeAreasObject(desk, book.selection()),
    },
  };
}
