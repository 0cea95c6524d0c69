import { amountBasis } from "./amountBasis";
import { columnFits } from "./columnFits";
import type { ColumnReading } from "../dataset";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import type { RoleWords } from "./roleWords";
import { knownWords } from "./words/knownWords";
import type { DataCell } from "../cells/dataCell";

/** The role that a column's header and values speak for; null for none. */
export function readColumn(
  wordsOfRoles: RoleWords,
  column: number,
  header: string,
  cells: readonly DataCell[],
  isDate: boolean,
): ColumnReading | null {
  const plain = amountBasis(plainHeader(header));
  const name = { header, column };
  const reason = { say: "byHeader", name } as const;
  for (const [role, words] of wordsOfRoles) {
    if (!hasWord(plain, words)) continue;
    if (role === null) return null;
    if (!columnFits(role, header, cells, isDate)) continue;
    if (role !== "margin_amount") return { role, column, header, reason };
    if (hasWord(plain, knownWords.columns.marginRate)) return { role: "margin_rate", column, header, reason };
    const isShare = cells.every((cell) => typeof cell !== "number" || Math.abs(cell) <= 1);
    return { role: isShare ? "margin_rate" : role, ...name, reason: { say: "byHeaderAndValues", name } };
  }
  return null;
}
