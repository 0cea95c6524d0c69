import type { CellArea } from "../../case/sheet/sheetPlan";
import { succeed } from "../../core/outcome";
import { type ExcelOutcome, refuseInExcel } from "../excelProblem";
import type { DataCell } from "../../data/cells/dataCell";
import { bytesPerRow } from "./bytesPerRow";
import { dataCells } from "./dataCells";
import { inSlices } from "../../slices/inSlices";
import { rangeOf } from "../rangeOf";

export interface Block {
  readonly rows: readonly DataCell[][];
  /** Of a row of the sheet, where the visible rows alone are wanted; else always true. */
  readonly isVisible: (row: number) => boolean;
  /** What a row weighed in Excel's answer. */
  readonly bytesPerRow: number;
}

const looksLikeFault = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

/**
 * The cells of an area, and which of its rows are visible where a column is given by which that is told. Excel hands
 * over nothing, without an error, for very many cells.
 */
export async function readBlock(
  sheet: Excel.Worksheet,
  area: CellArea,
  visibleBy: number | null,
  signal: AbortSignal | undefined,
): Promise<ExcelOutcome<Block>> {
  const range = rangeOf(sheet, area).load(visibleBy === null ? "values" : "values,rowHidden");
  await range.context.sync();
  const values = range.values as unknown[][] | null;
  if (values === null) return refuseInExcel("cells unreadable");
  const weight = bytesPerRow(values);
  const types = values.some((row) => row.some(looksLikeFault)) ? await readTypes(sheet, area) : null;
  const isVisible =
    visibleBy === null || range.rowHidden === false
      ? () => true
      : await readVisible(sheet, { ...area, column: visibleBy, columns: 1 }, range.rowHidden);
  const cells = await inSlices(dataCells(values, types), { signal });
  if (cells === null) return refuseInExcel("cancelled");
  return succeed({ rows: cells, isVisible, bytesPerRow: weight });
}

/** Only the types tell an error from a text that looks like one. */
async function readTypes(sheet: Excel.Worksheet, area: CellArea): Promise<string[][]> {
  const range = rangeOf(sheet, area).load("valueTypes");
  await range.context.sync();
  return range.valueTypes as string[][];
}

/** Whether a row of the sheet is visible; `allHidden` is null where some of the area's rows are. */
async function readVisible(
  sheet: Excel.Worksheet,
  area: CellArea,
  allHidden: boolean | null,
): Promise<(row: number) => boolean> {
  if (allHidden === true) return () => false;
  const view = rangeOf(sheet, area).getVisibleView().load("cellAddresses");
  await view.context.sync();
  const rowNumbers = (view.cellAddresses as string[][]).map(([address]) => /\d+$/.exec(address ?? "")?.[0]);
  const visible = new Set(rowNumbers.map((number) => Number(number) - 1));
  return (row) => visible.has(row);
}
