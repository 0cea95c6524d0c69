import type { ColumnReading, RowLedger } from "../dataset";
import type { ColumnRole } from "../columnRole";
import { totalWords } from "../columnWords";
import { customerKeyOfCell } from "../customerKeyOfCell";
import { hasWord } from "../hasWord";
import { plainHeader } from "../plainHeader";
import { readDate } from "../readDate";
import { readFlag } from "./readFlag";
import type { DataCell } from "../selection";

/** A row of a customer list as read: null is left blank, and an end date of 2099 or later is no end. */
export interface CustomerRow {
  readonly start: number | null;
  readonly end: number | null;
  readonly churned: boolean | null;
  readonly tenure: number | null;
  readonly revenue: number | null;
  readonly marginRate: number | null;
  readonly marginAmount: number | null;
  readonly segment: string | null;
}

const OPEN_END = 72_686;

const isBlank = (cell: DataCell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");
/** The last row that is not blank; -1 where all are. */
const lastFilled = (rows: readonly (readonly DataCell[])[]): number =>
  rows.reduce((last, row, index) => (row.some((cell) => !isBlank(cell)) ? index : last), -1);
const isFault = (cell: DataCell): boolean => cell !== null && typeof cell === "object";
const numberIn = (cell: DataCell): number | null => (typeof cell === "number" ? cell : null);

const wordIn = (cell: DataCell): string | null =>
  isBlank(cell) || isFault(cell) ? null : String(cell).trim();

/** The rows that can be used, and a ledger of those that cannot. Blank rows at the end are no rows. */
export function cleanRows(
  rows: readonly (readonly DataCell[])[],
  readings: readonly ColumnReading[],
): { readonly kept: readonly CustomerRow[]; readonly ledger: RowLedger } {
  const columns = new Map(readings.map((reading) => [reading.role, reading]));
  const flagHeader = columns.get("churned")?.header ?? "";
  const dated = columns.has("start");
  const read = rows.slice(0, lastFilled(rows) + 1);
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const kept: CustomerRow[] = [];
  for (const row of read) {
    const cell = (role: ColumnRole): DataCell => {
      const reading = columns.get(role);
      return reading === undefined ? null : (row[reading.column] ?? null);
    };
    const start = readDate(cell("start"));
    const end = readDate(cell("end"));
    const key = customerKeyOfCell(cell("customer"));
    const reason = (): string | null => {
      if (row.some((each) => typeof each === "string" && isTotal(each)) && (key === "" || isTotal(key)))
        return "total row";
      if (readings.some((reading) => isFault(row[reading.column] ?? null))) return "error cell";
      if (key === "") return "no customer";
      if (seen.has(key)) return "duplicate customer";
      if (dated && start === null) return "no usable start date";
      if (dated && end === null && !isBlank(cell("end"))) return "no usable end date";
      if (columns.has("churned") && !columns.has("end") && readFlag(cell("churned"), flagHeader) === null)
        return "no usable flag";
      if (start !== null && end !== null && end < start) return "end before start";
      return null;
    };
    const why = reason();
    if (why !== null) {
      counts.set(why, (counts.get(why) ?? 0) + 1);
      continue;
    }
    seen.add(key);
    kept.push({
      start,
      end: end !== null && end >= OPEN_END ? null : end,
      churned: readFlag(cell("churned"), flagHeader),
      tenure: numberIn(cell("tenure")),
      revenue: numberIn(cell("revenue")),
      marginRate: numberIn(cell("margin_rate")),
      marginAmount: numberIn(cell("margin_amount")),
      segment: wordIn(cell("segment")),
    });
  }
  const dropped = [...counts].map(([reason, count]) => ({ reason, count }));
  return { kept, ledger: { read: read.length, kept: kept.length, dropped } };
}

const isTotal = (text: string): boolean => {
  const plain = plainHeader(text);
  return totalWords.some((word) =>
    word.includes("*") ? hasWord(plain.split(" ")[0] ?? "", [word]) : plain === word,
  );
};
