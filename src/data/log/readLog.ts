import { succeed, type Outcome } from "../../core/outcome";
import type { ColumnReading } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import { filledRows } from "../filledRows";
import { isConverted, isMixed } from "../mixedCurrencies";
import { refuse } from "../refusal";
import type { Selection } from "../selection";
import type { Steps } from "../steps";
import { cleanLog } from "./cleanLog";
import type { LogRows } from "./logRows";
import { withoutCreditNotes } from "./withoutCreditNotes";

/** The last reading of each selection, which the next one with the same columns can do without: it is the long part. */
const read = new WeakMap<Selection, { readonly as: string; readonly rows: LogRows }>();

/** The rows of a log in typed columns, without purchases taken back, or why its columns are none of a log. */
export function* readLog(
  selection: Selection,
  readings: readonly ColumnReading[],
  { asOf = Infinity, chosen = {} }: DatasetOptions,
): Steps<Outcome<LogRows>> {
  const column = (role: ColumnReading["role"]): number | undefined =>
    readings.find((reading) => reading.role === role)?.column;
  const hasAmount =
    column("amount") !== undefined || (column("quantity") !== undefined && column("price") !== undefined);
  if (column("customer") === undefined || column("date") === undefined || !hasAmount)
    return refuse("no purchase columns");
  const currency = readings.find(({ role }) => role === "currency");
  const amount = readings.find(({ role }) => role === "amount");
  if (currency !== undefined && !isConverted(amount)) {
    const at = { currency: currency.column, customer: column("customer")! };
    if (yield* isMixed(selection, at)) return refuse("mixed currencies");
  }
  const as = JSON.stringify([readings.map(({ role, column: at }) => [role, at]), chosen.date_order]);
  const known = read.get(selection);
  if (known?.as === as) return succeed(withoutCreditNotes(known.rows, asOf));
  const rows = yield* cleanLog(filledRows(selection), readings, chosen.date_order);
  read.set(selection, { as, rows });
  yield 1;
  return succeed(withoutCreditNotes(rows, asOf));
} // prettier-ignore
