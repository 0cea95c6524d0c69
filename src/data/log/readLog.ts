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
import { withoutRows } from "./withoutRows";
import { withoutCreditNotes } from "./withoutCreditNotes";

const readRows = lastReading(filledRows, cleanLog);

/** The rows without those whose status says that they are no purchases. */
const withoutUndone = (rows: LogRows): LogRows =>
  rows.undone === null
    ? rows
    : withoutRows(rows, rows.undone, [{ reason: "cancelled or not completed", count: rows.undoneRows }]);

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
  const read = yield* readRows(selection, readings, chosen);
  const rows = (chosen.undone_rows ?? "left_out") === "left_out" ? withoutUndone(read) : read;
  return succeed(yield* withoutCreditNotes(rows, asOf));
}
