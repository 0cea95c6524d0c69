import { succeed } from "../../core/outcome";
import type { DataProblem } from "../../data/dataProblem";
import type { ExcelOutcome } from "../excelProblem";
import type { RowChoice, Selection } from "../../data/tables/selection";
import { readRows } from "./readRows";
import { runExcel } from "../runExcel";
import { selectedArea } from "./selectedArea";

export interface ReadOptions {
  /** Rows that are hidden or filtered out are read as well, unless only the visible ones are asked for. */
  readonly rows?: RowChoice;
  /** The cells that were read before, instead of those selected now. */
  readonly again?: Pick<Selection, "sheetName" | "address">;
  readonly onProgress?: (rowsRead: number, rowsInAll: number) => void;
  /** Cancels the reading, at any point and at once. */
  readonly signal?: AbortSignal;
}

/**
 * The user's selection, cut to the cells in use, without the totals rows of tables; of one cell, the region around
 * it. Refused where it is empty, a cell with nothing around it, or several areas. Whole columns are fine.
 */
export const readSelection = ({
  rows = "all",
  again,
  onProgress = () => undefined,
  signal,
}: ReadOptions = {}): Promise<ExcelOutcome<Selection, DataProblem>> =>
  runExcel(async (context) => {
    const selected = await selectedArea(context, again);
    if (!selected.ok) return selected;
    const { sheet, sheetName, address, area, totalsRows, isDate, hiddenRows, visibleColumn } = selected.value;
    const cells = await readRows(sheet, area, {
      visibleBy: rows === "visible" && hiddenRows > 0 ? visibleColumn : null,
      without: totalsRows,
      onProgress,
      signal,
    });
    if (!cells.ok) return cells;
    return succeed({ sheetName, address, cells: cells.value, isDate, hiddenRows, rowsRead: rows });
  }, signal);
