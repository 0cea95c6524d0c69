import { succeed } from "../../core/outcome";
import { type DataOutcome, refuse } from "../dataProblem";
import type { ColumnReading } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import { filledRows } from "../tables/filledRows";
import { holdsPurchases, readingOf } from "../columns/readingOf";
import { lastReading } from "../columns/lastReading";
import { isConverted, isMixed } from "../columns/mixedCurrencies";
import type { Selection } from "../tables/selection";
import type { Steps } from "../steps/steps";
import { cleanLog } from "./cleanLog";
import type { LogRows } from "./logRows";
import { withoutCreditNotes } from "./withoutCreditNotes";

const readRows = lastReading(filledRows, cleanLog);

/** The rows of a log in typed columns, without purchases taken back, or why its columns are none of a log. */
export function* readLog(
  selection: Selection,
  readings: readonly ColumnReading[],
  { asOf = Infinity, chosen = {} }: DatasetOptions,
): Steps<DataOutcome<LogRows>> {
  if (!holdsPurchases(readings)) return refuse("no purchase columns");
  const currency = readingOf(readings, "currency");
  if (currency !== undefined && !isConverted(readingOf(readings, "amount"))) {
    const at = { currency: currency.column, customer: readingOf(readings, "customer")!.column };
    if (yield* isMixed(selection, at)) return refuse("mixed currencies");
  }
  const rows = yield* readRows(selection, readings, chosen);
  return succeed(yield* withoutCreditNotes(rows, asOf));
}
