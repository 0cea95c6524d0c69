import { customerKeyOfCell } from "../customerKeyOfCell";
import type { ColumnReading } from "../dataset";
import { isConverted, isMixed } from "../mixedCurrencies";
import type { RefusalReason } from "../refusal";
import { rowsPerCustomer } from "../rowsPerCustomer";
import { runSteps } from "../steps";
import { bodyOf, type Selection } from "../selection";

/** Why the columns cannot be a customer list; null where they can. */
export function refusalOfList(
  selection: Selection,
  readings: readonly ColumnReading[],
  amountGiven: boolean,
): RefusalReason | null {
  const column = (role: ColumnReading["role"]): number | undefined =>
    readings.find((each) => each.role === role)?.column;
  const keys = (index: number): string[] =>
    bodyOf(selection)
      .map((row) => customerKeyOfCell(row[index] ?? null))
      .filter((key) => key !== "");
  const customer = column("customer");
  if (customer === undefined) return "no customer column";
  const hasAmount = column("revenue") !== undefined || column("margin_amount") !== undefined;
  if (!hasAmount && !amountGiven) return "no revenue column";
  const customers = keys(customer);
  if (customers.length === 0) return "no customers";
  if (rowsPerCustomer(selection, customer, 2) > 2) return "several rows a customer";
  const currency = column("currency");
  const amount =
    readings.find(({ role }) => role === "revenue") ?? readings.find(({ role }) => role === "margin_amount");
  if (currency === undefined || isConverted(amount)) return null;
  return runSteps(isMixed(selection, { currency, customer })) ? "mixed currencies" : null;
}
