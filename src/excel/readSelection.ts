import { succeed, type Outcome } from "../core/outcome";
import { refuse } from "../data/refusal";
import type { DataCell, Selection } from "../data/selection";
import { refuseInExcel } from "./excelProblem";
import { isDateFormat } from "./isDateFormat";
import { readBlock } from "./readBlock";
import { runExcel } from "./runExcel";

/** Read in one go up to this; larger selections in blocks of whole rows. */
const cellsPerBlock = 200_000;
/** Rows below the header whose number formats tell which columns hold dates. */
const formatRows = 20;

/**
 * The user's selection, cut to the cells in use, without the totals rows of tables. Refused where it is empty,
 * a single cell, or several areas. Whole columns are fine.
 */
export const readSelection = (): Promise<Outcome<Selection>> =>
  runExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("areaCount");
    const selected = areas.areas.getItemAt(0);
    const used = selected.getUsedRangeOrNullObject(true);
    selected.load("cellCount");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    used.worksheet.load("name");
    used.worksheet.tables.load("items/showTotals");
    await context.sync();
    if (areas.areaCount > 1) return refuseInExcel("several areas");
    if (used.isNullObject) return refuse("empty selection");
    if (selected.cellCount === 1) return refuse("one cell");

    const totals = used.worksheet.tables.items
      .filter(({ showTotals }) => showTotals)
      .map((table) => table.getRange().load("rowIndex,rowCount,columnIndex,columnCount"));
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const sheet = used.worksheet;
    const formats = sheet.getRangeByIndexes(
      Math.min(rowIndex + 1, rowIndex + rowCount - 1),
      columnIndex,
      Math.max(1, Math.min(rowCount - 1, formatRows)),
      columnCount,
    );
    formats.load("numberFormat");
    const visible = used.getVisibleView().load("rowCount");
    used.load("address");
    await context.sync();

    // A table's totals are its last row.
    const totalsRows = new Set(
      totals
        .filter(
          (table) =>
            table.columnIndex < columnIndex + columnCount &&
            table.columnIndex + table.columnCount > columnIndex,
        )
        .map((table) => table.rowIndex + table.rowCount - 1 - rowIndex),
    );
    const cells: DataCell[][] = [];
    const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / columnCount));
    for (let row = 0; row < rowCount; row += rowsPerBlock) {
      const rows = Math.min(rowsPerBlock, rowCount - row);
      const block = await readBlock(sheet.getRangeByIndexes(rowIndex + row, columnIndex, rows, columnCount));
      if (block === null) return refuseInExcel("cells unreadable");
      block.forEach((line, index) => {
        if (!totalsRows.has(row + index)) cells.push(line);
      });
    }
    return succeed({
      sheetName: sheet.name,
      address: used.address,
      cells,
      isDate: cells[0]!.map((_, column) =>
        (formats.numberFormat as string[][]).some((line) => isDateFormat(line[column] ?? "")),
      ),
      hiddenRows: rowCount - visible.rowCount,
    });
  });
