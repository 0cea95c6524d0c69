import type { Sheet } from "../book/sheet";
import type { AreaFile } from "../file/workbookFile";
import type { RemoteObject } from "../wire/remoteObject";

/** The visible part of a range; what is in its cells is not needed yet. */
export const rangeViewObject = (sheet: Sheet, area: AreaFile): RemoteObject => {
  const worksheet = sheet.facade.getSheet();
  const visible = (first: number, count: number, isVisible: (index: number) => boolean) =>
    Array.from({ length: count }, (_, index) => first + index).filter(isVisible).length;
  return {
    name: "RangeView",
    scalars: {
      RowCount: { get: () => visible(area.row, area.rows, (row) => worksheet.getRowVisible(row)) },
      ColumnCount: {
        get: () => visible(area.column, area.columns, (column) => worksheet.getColVisible(column)),
      },
    },
  };
};
