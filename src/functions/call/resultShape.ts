import { isBlank } from "./isBlank";
import type { RangeArgument } from "./rangeArgument";

/** The rows of a sheet: a range with as many is a whole column. */
const sheetRows = 1_048_576;

/**
 * Rows and columns of what ranges give together. Rows at the end that are empty in all of them are cut, so that
 * whole columns may be given (docs/specification.md, "Shapes of a result"). Desktop Excel sends 0 for an
 * empty cell: at the end of a whole column 0 is empty too, elsewhere it is a number that stays.
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
  const isEmpty = rows === sheetRows ? (cell: unknown) => isBlank(cell) || cell === 0 : isBlank;
  let used = rows;
  while (used > 0 && cells[used - 1]!.every(isEmpty)) used -= 1;
  return used;
}
