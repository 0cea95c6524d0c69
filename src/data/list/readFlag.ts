import { goneWords, hereWords, noWords, yesWords } from "../columnWords";
import { hasWord } from "../hasWord";
import { plainHeader } from "../plainHeader";
import type { DataCell } from "../selection";

const ACTIVE_HEADERS = ["active", "is active", "aktiv", "aktiivinen"];

/** Whether a header asks "is active?", so that yes means still here. */
const asksForActive = (header: string): boolean => hasWord(plainHeader(header), ACTIVE_HEADERS);

/** True for a customer who left, false for one who is here, null where the cell says neither. */
export function readFlag(cell: DataCell, header: string): boolean | null {
  if (cell === null || typeof cell === "object") return null;
  const plain = plainHeader(String(cell));
  if (hasWord(plain, goneWords)) return true;
  if (hasWord(plain, hereWords)) return false;
  if (!yesWords.includes(plain) && !noWords.includes(plain)) return null;
  return yesWords.includes(plain) !== asksForActive(header);
}
