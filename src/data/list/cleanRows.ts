import type { ColumnReading, RowLedger } from "../dataset";
import type { ColumnRole } from "../columnRole";
import { customerKeyOfCell } from "../customerKeyOfCell";
import { dateReading, type DateOrder, type DateReading } from "../dateReading";
import { isBlankCell } from "../isBlankCell";
import { isFault } from "../isFault";
import { isTotalRow } from "../isTotal";
import { numberIn } from "../numberIn";
import { rowLedger } from "../rowLedger";
import { sampleRows } from "../sampleRows";
import type { DataCell } from "../selection";
import { ROWS_A_STEP, type Steps } from "../steps";
import { wordIn } from "../wordIn";
import { readFlag } from "./readFlag";

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
  readonly satisfaction: string | null;
}

export interface CleanRows {
  readonly kept: readonly CustomerRow[];
  readonly ledger: RowLedger;
  /** Customers as first written, and in how many ways they are written. */
  readonly customers: readonly (string | number)[];
  readonly forms: number;
  readonly dates: DateReading;
}

const OPEN_END = 72_686;

/** The rows that can be used, and a ledger of those that cannot. Where no column names the customers, each row is one. */
export function* cleanRows(
  rows: readonly (readonly DataCell[])[],
  readings: readonly ColumnReading[],
  said?: DateOrder,
): Steps<CleanRows> {
  const columns = new Map(readings.map((reading) => [reading.role, reading]));
  const at = (row: readonly DataCell[], role: ColumnRole): DataCell => {
    const reading = columns.get(role);
    return reading === undefined ? null : (row[reading.column] ?? null);
  };
  const flagHeader = columns.get("churned")?.header ?? "";
  const dated = columns.has("start");
  const isNamed = columns.has("customer");
  const sample = sampleRows(rows);
  const dates = dateReading([...sample.map((row) => at(row, "start")), ...sample.map((row) => at(row, "end"))], said); // prettier-ignore
  const ledger = rowLedger();
  const seen = new Set<string>();
  const customers = new Map<string, string | number>();
  const forms = new Set<unknown>();
  const kept: CustomerRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield index / rows.length;
    const id = at(row, "customer");
    const named = customerKeyOfCell(id);
    const key = isNamed || row.every(isBlankCell) ? named : `${index}`;
    const start = dates.read(at(row, "start"));
    const end = dates.read(at(row, "end"));
    const reason = (): string | null => {
      const isLikeOthers = start !== null || (columns.has("churned") && !isBlankCell(at(row, "churned")));
      if (isTotalRow(row, named, isLikeOthers)) return "total row";
      if (readings.some((reading) => isFault(row[reading.column] ?? null))) return "error cell";
      if (key === "") return "no customer";
      if (isNamed) {
        forms.add(id);
        if (!customers.has(key)) customers.set(key, id as string | number);
      }
      if (seen.has(key)) return "duplicate customer";
      if (dated && start === null) return "no usable start date";
      if (dated && end === null && !isBlankCell(at(row, "end"))) return "no usable end date";
      if (columns.has("churned") && !columns.has("end") && readFlag(at(row, "churned"), flagHeader) === null)
        return "no usable flag";
      if (start !== null && end !== null && end < start) return "end before start";
      return null;
    };
    const why = reason();
    if (why !== null) {
      ledger.drop(why);
      continue;
    }
    seen.add(key);
    kept.push({
      start,
      end: end !== null && end >= OPEN_END ? null : end,
      churned: readFlag(at(row, "churned"), flagHeader),
      tenure: numberIn(at(row, "tenure")),
      revenue: numberIn(at(row, "revenue")),
      marginRate: numberIn(at(row, "margin_rate")),
      marginAmount: numberIn(at(row, "margin_amount")),
      segment: wordIn(at(row, "segment")),
      satisfaction: wordIn(at(row, "satisfaction")),
    });
  }
  return {
    kept,
    ledger: ledger.close(rows.length, kept.length),
    customers: [...customers.values()],
    forms: forms.size,
    dates,
  };
}
