import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { knownWords } from "./words/knownWords";
import type { DataCell } from "../cells/dataCell";

const totalWords = knownWords.rows.total;
const initials = new Set(totalWords.map((word) => word.charAt(0)));

/** Whether a text begins a row that adds the others up: "Total", "I alt", "Gesamtsumme". */
export function isTotal(text: string): boolean {
  if (!initials.has(text.trim().charAt(0).toLowerCase())) return false;
  const plain = plainHeader(text);
  return totalWords.some((word) =>
    word.includes("*") ? hasWord(plain.split(" ")[0] ?? "", [word]) : plain === word,
  );
}

/**
 * Whether a row adds the others up: it says so where the customer stands, or anywhere where none does. A row with the
 * date or flag that rows of customers have is none: "Total Energi A/S" is a customer.
 */
export const isTotalRow = (row: readonly DataCell[], key: string, isLikeOthers: boolean): boolean =>
  (key === "" || (!isLikeOthers && isTotal(key))) &&
  row.some((cell) => typeof cell === "string" && isTotal(cell));
