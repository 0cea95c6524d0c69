import type { DataCell } from "../cells/dataCell";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { knownWords } from "./words/knownWords";

const { cells } = knownWords;

/**
 * Reads whether the status of a purchase says that it does not stand: cancelled, returned, lost, not yet paid. A column
 * holds few different words, so each is looked at once.
 */
export function undoneReader(): (cell: DataCell) => boolean {
  const known = new Map<DataCell, boolean>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const plain = typeof cell === "string" ? plainHeader(cell) : "";
    const isUndone = hasWord(plain, cells.undone) && !hasWord(plain, cells.negation);
    known.set(cell, isUndone);
    return isUndone;
  };
}
