import type { Sheet } from "../book/sheet";
import { formatAddress } from "../engine/address";
import type { AreaFile } from "../file/workbookFile";
import type { RemoteObject } from "../wire/remoteObject";

/** The visible part of a range: its size and position. Its contents are not supported yet. */
export function rangeViewObject(sheet: Sheet, area: AreaFile): RemoteObject {
  const worksheet = sheet.facade.getSheet();
  const visible = (first: number, count: number, isVisible: (index: number) => boolean) =>
    Array.from({ length: count }, (_, index) => first + index).filter(isVisible);
  const rows = () => visible(area.row, area.rows, (row) => worksheet.getRowVisible(row));
  const columns = () => visible(area.column, area.columns, (column) => worksheet.getColVisible(column));
  return {
    name: "RangeView",
    scalars: {
      RowCount: { get: () => rows().length },
      ColumnCount: { get: () => columns().length },
      CellAddresses: {
        get: () => {
          const across = columns();
          const one = { rows: 1, columns: 1 };
          return rows().map((row) =>
            across.map((column) => formatAddress({ row, column, ...one }, sheet.name())),
          );
        },
      },
    },
  };
}
