import type { CellArea, CellPosition } from "../../case/sheet/sheetPlan";

/** Few rectangles that cover exactly these cells: runs along the rows, joined where the next row has the same run. */
export function rectanglesOf(cells: readonly CellPosition[]): readonly CellArea[] {
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { row: number; column: number; columns: number }[] = [];
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    const next = last === undefined ? -1 : last.column + last.columns;
    if (last !== undefined && last.row === row && column <= next) {
      last.columns = Math.max(last.columns, column - last.column + 1);
    } else runs.push({ row, column, columns: 1 });
  }
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  const open = new Map<string, (typeof areas)[number]>();
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) above.rows += 1;
    else {
      const area = { ...run, rows: 1 };
      open.set(key, area);
      areas.push(area);
    }
  }
  return areas;
}
