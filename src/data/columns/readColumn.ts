import { columnFits } from "./columnFits";
import type { ColumnProfile } from "./columnProfile";
import type { ColumnReading } from "../dataset";
import { hasWord } from "./hasWord";
import type { RoleWords } from "./roleWords";
import { knownWords } from "./words/knownWords";

/** The role that a column's header and values speak for; null for none. */
export function readColumn(
  wordsOfRoles: RoleWords,
  { column, header, plain, cells, isDate }: ColumnProfile,
): ColumnReading | null {
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
