import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { knownWords } from "./words/knownWords";
import type { DataCell } from "../cells/dataCell";

const { cells } = knownWords;

/**
 * Reads the flags under a header: true for a customer who left, false for one who is here, null where the cell says
 * neither. A column holds few different words, so each is looked at once.
 */
export function flagReader(header: string): (cell: DataCell) => boolean | null {
  const asksForActive = hasWord(plainHeader(header), knownWords.columns.active);
  const known = new Map<DataCell, boolean | null>();
  return (cell) => {
    const flag = known.get(cell);
    if (flag !== undefined) return flag;
    const read = readFlag(cell, asksForActive);
    known.set(cell, read);
    return read;
  };
}

function readFlag(cell: DataCell, asksForActive: boolean): boolean | null {
  if (cell === null || typeof cell === "object") return null;
  const plain = plainHeader(String(cell));
  const isNegated = hasWord(plain, cells.negation);
  if (hasWord(plain, cells.gone)) return !isNegated;
  if (hasWord(plain, cells.here)) return isNegated;
  if (!cells.yes.includes(plain) && !cells.no.includes(plain)) return null;
  return cells.yes.includes(plain) !== asksForActive;
}
