import type { CellArea } from "../../case/sheet/sheetPlan";
import { succeed } from "../../core/outcome";
import { type ExcelOutcome, excelFailure, refuseInExcel } from "../excelProblem";
import type { DataCell } from "../../data/cells/dataCell";
import { blockSizes } from "./blockSizes";
import { readBlock, type Block } from "./readBlock";

/** How the rows of an area are read. */
export interface RowReading {
  /** A visible column, where visible rows alone are wanted. */
  readonly visibleBy: number | null;
  /** Rows of the area, counted from its first, that are passed over. */
  readonly without: ReadonlySet<number>;
  readonly onProgress: (rowsRead: number, rowsInAll: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** The rows of an area, block by block; a block that is too large is halved and read again. */
export async function readRows(
  sheet: Excel.Worksheet,
  area: CellArea,
  { visibleBy, without, onProgress, signal }: RowReading,
): Promise<ExcelOutcome<readonly DataCell[][]>> {
  const sizes = blockSizes(area.columns);
  const cells: DataCell[][] = [];
  let row = 0;
  for (;;) {
    if (signal?.aborted) return refuseInExcel("cancelled");
    onProgress(row, area.rows);
    if (row === area.rows) return succeed(cells);
    const rows = Math.min(sizes.rows(), area.rows - row);
    const block = await outcomeOf(
      readBlock(sheet, { ...area, row: area.row + row, rows }, visibleBy, signal),
    );
    if (!block.ok) {
      const isTooLarge = ["too large", "cells unreadable"].includes(block.problem.reason);
      if (isTooLarge && sizes.refused(rows)) continue;
      return block;
    }
    const { isVisible, bytesPerRow } = block.value;
    for (const [index, line] of block.value.rows.entries()) {
      // The first row is the header, wanted also where it is hidden.
      const isWanted = row + index === 0 || isVisible(area.row + row + index);
      if (isWanted && !without.has(row + index)) cells.push(line);
    }
    sizes.weighed(bytesPerRow);
    row += rows;
  }
}

async function outcomeOf(block: Promise<ExcelOutcome<Block>>): Promise<ExcelOutcome<Block>> {
  try {
    return await block;
  } catch (error) {
    return excelFailure(error);
  }
}
