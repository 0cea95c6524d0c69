import { isBlank } from "./isBlank";
import type { RangeArgument } from "./rangeArgument";

/**
 * Rows and columns of what ranges give together. Rows at the end that are empty in all of them are cut, so that
 * whole columns may be given (design.md 2).
 */
export function resultShape(ranges: readonly RangeArgument[]): {
  readonly rows: number;
  readonly columns: number;
} {
  return {
    rows: Math.max(1, ...ranges.map(usedRows)),
    columns: Math.max(1, ...ranges.map(({ columns }) => columns)),
  };
}

function usedRows({ cells, rows }: RangeArgument): number {
  let used = rows;
  while (used > 0 && cells[used - 1]!.every(isBlank)) used -= 1;
  return used;
}
