import { customerKeyOfCell, type DataCell, isBlankCell } from "../cells/dataCell";
import type { ColumnReading } from "../dataset";
import { eachRow } from "../steps/eachIndex";
import { hasWord } from "./hasWord";
import { knownWords } from "./words/knownWords";
import { isTotal } from "./isTotal";
import { plainHeader } from "./plainHeader";
import { bodyOf, type Selection } from "../tables/selection";
import type { Steps } from "../steps/steps";

/** Rows without a currency beside others with one are a slip up to this share; more are in the home currency. */
const slips = 0.01;

/** Whether the rows of customers, all rows where no column names them, are in more than one currency. */
export function* isMixed(
  selection: Selection,
  { currency, customer }: { readonly currency: number; readonly customer: number | null },
): Steps<boolean> {
  const counts = new Map<DataCell, number>();
  yield* eachRow(bodyOf(selection), (row) => {
    const cell = row[currency] ?? null;
    const id = customer === null ? (row.find((each) => !isBlankCell(each)) ?? null) : (row[customer] ?? null);
    if (isBlankCell(id) || (isBlankCell(cell) && isTotal(customerKeyOfCell(id)))) return;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  const codes = new Map<string, number>();
  for (const [cell, count] of counts) {
    const code = customerKeyOfCell(cell);
    codes.set(code, (codes.get(code) ?? 0) + count);
  }
  const rows = [...codes.values()].reduce((sum, count) => sum + count, 0);
  const without = codes.get("") ?? 0;
  return codes.size > (without > 0 && without <= slips * rows ? 2 : 1);
}

/** Whether an amount is in one currency whatever the currency column says: "Amount (LCY)", "Beløb DKK". */
export const isConverted = (amount: ColumnReading | undefined): boolean =>
  amount !== undefined && hasWord(plainHeader(amount.header), knownWords.columns.localCurrency);
