import { succeed } from "../../core/outcome";
import { type DataOutcome, refuse, type RefusalReason } from "../dataProblem";
import { type DataCell, isBlankCell } from "../cells/dataCell";
import { bodyOf, type Selection } from "./selection";

const isText = (cell: DataCell): boolean => typeof cell === "string" && cell.trim() !== "";
const isTextOrBlank = (cell: DataCell): boolean => cell === null || typeof cell === "string";

/** Why there is nothing to read at all; null where there is something. */
export function isNothing({ cells }: Selection): RefusalReason | null {
  if (cells.every((row) => row.every(isBlankCell))) return "empty selection";
  return cells.length === 1 && cells[0]!.length === 1 ? "one cell" : null;
}

/** A table with a header row, or why none can be read from the selection, whatever its columns are. */
export function checkSelection(selection: Selection): DataOutcome<Selection> {
  const header = selection.cells[0] ?? [];
  const body = bodyOf(selection);
  if (header.some(isText) && body.every((row) => row.every(isBlankCell))) return refuse("no customers");
  if (selection.cells.every((row) => row.every(isTextOrBlank))) return refuse("text only");
  const named = header.filter(isText);
  const headed = header.filter((cell) => !isBlankCell(cell));
  return named.length === 0 || named.length * 2 <= headed.length ? refuse("no header") : succeed(selection);
}
