import { succeed, type Outcome } from "../../core/outcome";
import { customerKeyOfCell } from "../customerKeyOfCell";
import type { ColumnReading } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import { filledRows } from "../filledRows";
import { refuse } from "../refusal";
import { sampleRows } from "../sampleRows";
import type { Selection } from "../selection";
import type { Steps } from "../steps";
import { cleanLog } from "./cleanLog";
import type { LogRows } from "./logRows";

/** The last reading of each selection, which the next one with the same columns can do without: it is the long part. */
const read = new WeakMap<Selection, { readonly as: string; readonly rows: LogRows }>();

/** The rows of a log in typed columns, or why its columns are none of a log. */
export function* readLog(
  selection: Selection,
  readings: readonly ColumnReading[],
  { chosen = {} }: DatasetOptions,
): Steps<Outcome<LogRows>> {
  const column = (role: ColumnReading["role"]): number | undefined =>
    readings.find((reading) => reading.role === role)?.column;
  const hasAmount =
    column("amount") !== undefined || (column("quantity") !== undefined && column("price") !== undefined);
  if (column("customer") === undefined || column("date") === undefined || !hasAmount)
    return refuse("no purchase columns");
  const currency = column("currency");
  if (currency !== undefined) {
    const currencies = sampleRows(filledRows(selection)).map((row) => customerKeyOfCell(row[currency] ?? null));
    if (new Set(currencies.filter((key) => key !== "")).size > 1) return refuse("mixed currencies");
  }
  const as = JSON.stringify([readings.map(({ role, column: at }) => [role, at]), chosen.date_order]);
  const known = read.get(selection);
  if (known?.as === as) return succeed(known.rows);
  const rows = yield* cleanLog(filledRows(selection), readings, chosen.date_order);
  read.set(selection, { as, rows });
  return succeed(rows);
} // prettier-ignore
