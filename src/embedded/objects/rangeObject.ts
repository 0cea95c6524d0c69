import { clearStyle, usedArea } from "../book/cells";
import type { Sheet } from "../book/sheet";
import { formatAddress, parseAddress } from "../engine/address";
import { sheetSize } from "../file/parseArea";
import type { AreaFile } from "../file/workbookFile";
import { apiNotFound, invalidArgument } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import type { Desk } from "./desk";
import { conditionalFormatCollectionObject } from "./conditionalFormatCollectionObject";
import { dataValidationObject } from "./dataValidationObject";
import { intersection } from "./intersection";
import { wrongSize, rangeContent } from "./rangeContent";
import { rangeFormatObject } from "./rangeFormatObject";
import { rangeViewObject } from "./rangeViewObject";
import { surroundingRegion } from "./surroundingRegion";

export function rangeObject(desk: Desk, sheet: Sheet, area: AreaFile): RemoteObject {
  const { book } = desk;
  const worksheet = () => sheet.facade.getSheet();
  const at = (part: Partial<AreaFile>) => desk.range(sheet, { ...area, ...part });
  const usedRange = async (valuesOnly: boolean | null) => {
    await book.calculation.settle();
    const used = usedArea(book, sheet, valuesOnly ?? false);
    const both = used && intersection(area, used);
    return both && desk.range(sheet, both);
  };
  const intersect = (other: RemoteObject | string) => {
    const both = intersection(area, areaOf(other));
    return both && desk.range(sheet, both);
  };
  return {
    name: "Range",
    scalars: {
      Address: { get: () => formatAddress(area, sheet.name()) },
      CellCount: { get: () => cellCount(area) },
      RowCount: { get: () => area.rows },
      ColumnCount: { get: () => area.columns },
      RowIndex: { get: () => area.row },
      ColumnIndex: { get: () => area.column },
      ColumnHidden: {
        get: () => hiddenState(area.column, area.columns, (column) => worksheet().getColVisible(column)),
      },
      RowHidden: { get: () => hiddenState(area.row, area.rows, (row) => worksheet().getRowVisible(row)) },
      ...rangeContent(book, sheet, area),
    },
    objects: {
      ConditionalFormats: () => conditionalFormatCollectionObject(book, sheet, area),
      DataValidation: () => dataValidationObject(book, sheet, area),
      Format: () => rangeFormatObject(book, sheet, area),
      Worksheet: () => desk.worksheet(sheet),
    },
    methods: {
      Calculate: () => book.calculation.recalculateAll(),
      Clear: (applyTo: string | null) => {
        if (applyTo !== "Formats") throw apiNotFound(`Range.clear ${applyTo ?? "All"}`);
        clearStyle(book, sheet, area);
      },
      GetAbsoluteResizedRange: (rows: number, columns: number) => at({ rows, columns }),
      GetBoundingRect: (other: RemoteObject | string) => at(around(area, areaOf(other))),
      GetCell: (row: number, column: number) =>
        at({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
      GetColumn: (column: number) => at({ column: area.column + column, columns: 1 }),
      GetEntireColumn: () => at({ row: 0, rows: sheetSize.rows }),
      GetIntersection: (other: RemoteObject | string) => intersect(other) ?? fail("The ranges do not meet."),
      GetIntersectionOrNullObject: intersect,
      GetLastRow: () => at({ row: area.row + area.rows - 1, rows: 1 }),
      GetOffsetRange: (rows: number, columns: number) =>
        at({ row: area.row + rows, column: area.column + columns }),
      GetResizedRange: (rows: number, columns: number) =>
        at({ rows: area.rows + rows, columns: area.columns + columns }),
      GetRow: (row: number) => at({ row: area.row + row, rows: 1 }),
      GetSurroundingRegion: async () => {
        await book.calculation.settle();
        return desk.range(sheet, surroundingRegion(book, sheet, area, usedArea(book, sheet, true)));
      },
      GetTables: () => desk.tables(() => [sheet], area),
      GetUsedRange: async (valuesOnly: boolean | null) =>
        (await usedRange(valuesOnly)) ?? fail("The range is empty."),
      GetUsedRangeOrNullObject: usedRange,
      GetVisibleView: () => rangeViewObject(sheet, area),
      /** The library queries this before it sends a matrix. */
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== area.rows || columns !== area.columns) fail(wrongSize);
        return null;
      },
      Select: () => book.select({ sheet, areas: [area] }),
    },
  };
}

function areaOf(range: RemoteObject | string): AreaFile {
  const address = typeof range === "string" ? range : String(range.scalars?.Address?.get?.());
  return parseAddress(address)?.area ?? fail(`No such range: ${address}`);
}

/** The smallest area that contains both. */
function around(one: AreaFile, other: AreaFile): AreaFile {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

function fail(message: string): never {
  throw invalidArgument(message);
}

/** Excel's count is limited to a signed 32-bit integer. */
const cellCount = ({ rows, columns }: AreaFile): number =>
  rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;

/** True or false where all rows or columns agree, null where they are mixed. */
function hiddenState(first: number, count: number, isVisible: (index: number) => boolean): boolean | null {
  let hidden = 0;
  for (let index = first; index < first + count; index += 1) if (!isVisible(index)) hidden += 1;
  return hidden === 0 ? false : hidden === count ? true : null;
}
