import { refuse, type RefusalReason } from "./refusal";
import { succeed, type Outcome } from "../core/outcome";
import type { DataCell, Selection } from "./selection";

const isText = (cell: DataCell): boolean => typeof cell === "string" && cell.trim() !== "";
const isBlank = (cell: DataCell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

/** The selection itself, or why no list can be read from it, whatever its columns are. */
export function checkSelection(selection: Selection): Outcome<Selection> {
  const [header = [], ...body] = selection.cells;
  const filled = selection.cells.flat().filter((cell) => !isBlank(cell));
  const problem = (): RefusalReason | null => {
    if (filled.length === 0) return "empty selection";
    if (selection.cells.length === 1 && header.length === 1) return "one cell";
    if (header.some(isText) && body.flat().every(isBlank)) return "no customers";
    if (filled.every(isText)) return "text only";
    const named = header.filter(isText);
    const headed = header.filter((cell) => !isBlank(cell));
    if (named.length === 0 || named.length * 2 <= headed.length) return "no header";
    return null;
  };
  const reason = problem();
  return reason === null ? succeed(selection) : refuse(reason);
}
