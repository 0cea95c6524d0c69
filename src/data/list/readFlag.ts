import { activeWords, goneWords, hereWords, negations, noWords, yesWords } from "../columnWords";
import { hasWord } from "../hasWord";
import { plainHeader } from "../plainHeader";
import type { DataCell } from "../selection";

/** True for a customer who left, false for one who is here, null where the cell says neither. */
export function readFlag(cell: DataCell, header: string): boolean | null {
  if (cell === null || typeof cell === "object") return null;
  const plain = plainHeader(String(cell));
  const isNegated = hasWord(plain, negations);
  if (hasWord(plain, goneWords)) return !isNegated;
  if (hasWord(plain, hereWords)) return isNegated;
  if (!yesWords.includes(plain) && !noWords.includes(plain)) return null;
  return yesWords.includes(plain) !== hasWord(plainHeader(header), activeWords);
}
