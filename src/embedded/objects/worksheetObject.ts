import { usedArea } from "../book/cells";
import { removeNames } from "../book/names";
import type { Sheet } from "../book/sheet";
import { sheetSize } from "../file/parseArea";
import { invalidArgument } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import type { Desk } from "./desk";
import { addressedArea } from "./addressedArea";
import { chartCollectionObject } from "./chartCollectionObject";
import { freezePanesObject } from "./freezePanesObject";
import { namedItemCollectionObject } from "./namedItemCollectionObject";
import { pageBreakCollectionObject } from "./pageBreakCollectionObject";
import { pageLayoutObject } from "./pageLayoutObject";

export function worksheetObject(desk: Desk, sheet: Sheet): RemoteObject {
  const { book } = desk;
  const whole = { row: 0, column: 0, ...sheetSize };
  const usedRange = async (valuesOnly: boolean | null) => {
    await book.calculation.settle();
    const area = usedArea(book, sheet, valuesOnly ?? false);
    return area && desk.range(sheet, area);
  };
  return {
    name: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    scalars: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name() },
      Position: { get: () => book.sheets().indexOf(sheet) },
      Visibility: { get: () => "Visible" },
      Gridlines: {
        get: () => !sheet.facade.hasHiddenGridLines(),
        set: (shown) => void sheet.facade.setHiddenGridlines(!shown),
      },
    },
    objects: {
      Charts: () => chartCollectionObject(book, sheet),
      FreezePanes: () => freezePanesObject(book, sheet),
      HorizontalPageBreaks: () => pageBreakCollectionObject(book, sheet),
      Names: () => namedItemCollectionObject(desk, sheet),
      PageLayout: () => pageLayoutObject(book, sheet),
      Protection: () => ({ name: "WorksheetProtection", scalars: { Protected: { get: () => false } } }),
      Tables: () => desk.tables(() => [sheet]),
    },
    methods: {
      Activate: () => book.activate(sheet),
      Calculate: () => book.calculation.recalculateAll(),
      Delete: () => {
        removeNames(book, sheet);
        book.deleteSheet(sheet);
      },
      GetCell: (row: number, column: number) => desk.range(sheet, { row, column, rows: 1, columns: 1 }),
      GetRange: (address: string | null) =>
        desk.range(sheet, address ? addressedArea(book, sheet, address) : whole),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) => {
        if (row < 0 || column < 0 || rows < 1 || columns < 1)
          throw invalidArgument(`No such range: ${row}, ${column}, ${rows}, ${columns}`);
        return desk.range(sheet, { row, column, rows, columns });
      },
      GetUsedRange: async (valuesOnly: boolean | null) =>
        (await usedRange(valuesOnly)) ?? desk.range(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: usedRange,
      _RegisterSelectionChangedEvent: () => null,
      _UnregisterSelectionChangedEvent: () => null,
    },
  };
}
