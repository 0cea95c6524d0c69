import type { CellArea } from "../../case/sheet/sheetPlan";
import { succeed } from "../../core/outcome";
import { type DataProblem, refuse } from "../../data/dataProblem";
import { type ExcelOutcome, refuseInExcel } from "../excelProblem";
import type { Selection } from "../../data/tables/selection";
import { isDateFormat } from "./isDateFormat";

/** What is known of a selection before its values are read. */
export interface SelectedArea {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly address: string;
  /** The selected cells that are in use. */
  readonly area: CellArea;
  /** Rows of the area, counted from its first, that are totals of tables. */
  readonly totalsRows: ReadonlySet<number>;
  readonly isDate: readonly boolean[];
  readonly hiddenRows: number;
  /** A column that is not hidden, where there is one. */
  readonly visibleColumn: number;
}

const rangeAgain = (
  context: Excel.RequestContext,
  { sheetName, address }: Pick<Selection, "sheetName" | "address">,
): Excel.Range =>
  context.workbook.worksheets.getItem(sheetName).getRange(address.slice(address.lastIndexOf("!") + 1));

/** Rows below the header whose number formats tell which columns hold dates. */
const formatRows = 20;
/** All rows of a sheet by twenty columns: more would not fit into the memory that an add-in may take. */
const mostCells = 20 * 1_048_576;

/** The cells of a range that hold something, with what must be known of them. */
function cellsInUse(range: Excel.Range): Excel.Range {
  const used = range.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,address,rowHidden");
  used.worksheet.load("id,name");
  used.worksheet.tables.load("items/showTotals");
  return used;
}

/**
 * The selection, or the region around it where it is one cell, cut to the cells in use; refused where it is empty, a
 * cell with nothing around it, several areas, or too large.
 */
export async function selectedArea(
  context: Excel.RequestContext,
  again?: Pick<Selection, "sheetName" | "address">,
): Promise<ExcelOutcome<SelectedArea, DataProblem>> {
  const areas = context.workbook.getSelectedRanges();
  areas.load("areaCount");
  const selected = again === undefined ? areas.areas.getItemAt(0) : rangeAgain(context, again);
  selected.load("cellCount");
  let used = cellsInUse(selected);
  await context.sync();
  if (again === undefined && areas.areaCount > 1) return refuseInExcel("several areas");
  // One cell stands for the data around it, as for sorting and for a PivotTable.
  if (selected.cellCount === 1) {
    used = cellsInUse(selected.getSurroundingRegion());
    await context.sync();
    if (!used.isNullObject && used.rowCount * used.columnCount === 1) return refuse("one cell");
  }
  if (used.isNullObject) return refuse("empty selection");
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  if (rows * columns > mostCells) return refuseInExcel("too large");

  // By its id, so that the sheet stays the one that was selected.
  const sheet = context.workbook.worksheets.getItem(used.worksheet.id);
  const totals = used.worksheet.tables.items
    .filter(({ showTotals }) => showTotals)
    .map((table) => table.getRange().load("rowIndex,rowCount,columnIndex,columnCount"));
  const formats = sheet
    .getRangeByIndexes(
      Math.min(row + 1, row + rows - 1),
      column,
      Math.max(1, Math.min(rows - 1, formatRows)),
      columns,
    )
    .load("numberFormat");
  // Null where some rows are hidden and some are not.
  const isMixed = (used.rowHidden as boolean | null) === null;
  const visible = isMixed ? used.getVisibleView().load("rowCount") : null;
  const ofColumns = isMixed
    ? Array.from({ length: columns }, (_, index) =>
        sheet.getRangeByIndexes(row, column + index, 1, 1).load("columnHidden"),
      )
    : [];
  await context.sync();

  const numberFormats = formats.numberFormat as string[][];
  const visibleColumn = ofColumns.findIndex(({ columnHidden }) => !columnHidden);
  return succeed({
    sheet,
    sheetName: used.worksheet.name,
    address: used.address,
    area: { row, column, rows, columns },
    // A table's totals are its last row.
    totalsRows: new Set(
      totals
        .filter(
          (table) => table.columnIndex < column + columns && table.columnIndex + table.columnCount > column,
        )
        .map((table) => table.rowIndex + table.rowCount - 1 - row),
    ),
    isDate: Array.from({ length: columns }, (_, index) =>
      numberFormats.some((line) => isDateFormat(line[index] ?? "")),
    ),
    hiddenRows: visible !== null ? rows - visible.rowCount : used.rowHidden ? rows : 0,
    visibleColumn: column + Math.max(0, visibleColumn),
  });
}
