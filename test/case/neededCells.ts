import type { PlannedCell, SheetPlan } from "../../src/case/sheet/sheetPlan";

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The plan with the cells only that these of its results are calculated from, so that many plans fit in one file. */
export function neededCells(plan: SheetPlan, results: readonly string[]): SheetPlan {
  const at = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const found = new Map<string, PlannedCell>();
  const open = results.map((key) => `${plan.results[key]!.row},${plan.results[key]!.column}`);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const cell = at.get(key);
    if (cell === undefined || found.has(key)) continue;
    found.set(key, cell);
    if (cell.content.kind !== "formula") continue;
    const areas = cell.content.formula.matchAll(/\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g);
    for (const [, left = "", top = "", right = left, bottom = top] of areas) {
      for (let row = Number(top) - 1; row < Number(bottom); row += 1)
        for (let column = columnOf(left); column <= columnOf(right); column += 1)
          open.push(`${row},${column}`);
    }
  }
  return { ...plan, cells: [...found.values()] };
}
