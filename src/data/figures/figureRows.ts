import { isBlankCell } from "../cells/dataCell";
import type { Selection } from "../tables/selection";

/** More rows are no block of key figures. */
const most = 200;

/** The rows that hold something; null where they are more than key figures have. */
export function figureRows({ cells }: Selection): Selection["cells"] | null {
  const filled: Selection["cells"][number][] = [];
  for (const row of cells) if (!row.every(isBlankCell) && filled.push(row) > most) return null;
  return filled;
}
