import { customerKeyOfCell } from "../cells/dataCell";
import type { ColumnReading } from "../dataset";
import { isConverted, isMixed } from "../columns/mixedCurrencies";
import { readingOf } from "../columns/readingOf";
import type { RefusalReason } from "../dataProblem";
import { rowsPerCustomer } from "../tables/rowsPerCustomer";
import { bodyOf, type Selection } from "../tables/selection";
import type { Steps } from "../steps/steps";

/** Why the columns cannot be a customer list; null where they can. */
export function* refusalOfList(
  selection: Selection,
  readings: readonly ColumnReading[],
  amountGiven: boolean,
): Steps<RefusalReason | null> {
  const customer = readingOf(readings, "customer")?.column ?? null;
  if (customer === null && !isOfCustomers(readings)) return "no customer column";
  const amount = readingOf(readings, "revenue") ?? readingOf(readings, "margin_amount");
  if (amount === undefined && !isOfCustomers(readings)) return "no customer list";
  if (amount === undefined && !amountGiven) return "no revenue column";
  if (customer !== null) {
    if (!bodyOf(selection).some((row) => customerKeyOfCell(row[customer] ?? null) !== ""))
      return "no customers";
    if (!areContracts(readings) && rowsPerCustomer(selection, customer, 2) > 2)
      return "several rows a customer";
  }
  const currency = readingOf(readings, "currency")?.column;
  if (currency === undefined || isConverted(amount)) return null;
  return (yield* isMixed(selection, { currency, customer })) ? "mixed currencies" : null;
}

/** Whether rows have a start and an end, so that several of a customer are its contracts. */
const areContracts = (readings: readonly ColumnReading[]): boolean =>
  readingOf(readings, "start") !== undefined && readingOf(readings, "end") !== undefined;

/** Whether rows are of customers though none is named: something is known of their leaving or of their time. */
const isOfCustomers = (readings: readonly ColumnReading[]): boolean =>
  readings.some(({ role }) => ofCustomers.includes(role));

const ofCustomers: readonly ColumnReading["role"][] = ["start", "end", "churned", "tenure"];
