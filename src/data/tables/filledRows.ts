import { isBlankCell } from "../cells/dataCell";
import { bodyOf, type Selection } from "./selection";

/** The rows below the header without the blank ones at the end, which are no rows. */
export function filledRows(selection: Selection): Selection["cells"] {
  const rows = bodyOf(selection);
  let count = rows.length;
  while (count > 0 && rows[count - 1]!.every(isBlankCell)) count -= 1;
  return count === rows.length ? rows : rows.slice(0, count);
}
