import { succeed, type Outcome } from "../../core/outcome";
import type { ColumnReading } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import { filledRows } from "../filledRows";
import { holdsPurchases } from "../holdsPurchases";
import { isConverted, isMixed } from "../mixedCurrencies";
import { readingOf } from "../readingOf";
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
  if (!holdsPurchases(readings)) return refuse("no purchase columns");
  const currency = readingOf(readings, "currency");
  if (currency !== undefined && !isConverted(readingOf(readings, "amount"))) {
    const at = { currency: currency.column, customer: readingOf(readings, "customer")!.column };
    if (yield* isMixed(selection, at)) return refuse("mixed currencies");
  }
  const as = JSON.stringify([readings.map(({ role, column }) => [role, column]), chosen.date_order]);
  const known = read.get(selection);
  if (known?.as === as) return succeed(withoutCreditNotes(known.rows, asOf));
  const rows = yield* cleanLog(filledRows(selection), readings, chosen.date_order);
  read.set(selection, { as, rows });
  yield 1;
  return succeed(withoutCreditNotes(rows, asOf));
} // prettier-ignore
