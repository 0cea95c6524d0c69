import { localCurrencyWords } from "./commonWords";
import { customerKeyOfCell } from "./customerKeyOfCell";
import type { ColumnReading } from "./dataset";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { bodyOf, type DataCell, type Selection } from "./selection";

/** Whether a column of currencies holds more than one. */
export function isMixed(selection: Selection, column: number): boolean {
  const written = new Set<DataCell>();
  for (const row of bodyOf(selection)) written.add(row[column] ?? null);
  return new Set([...written].map(customerKeyOfCell).filter((key) => key !== "")).size > 1;
}

/** Whether an amount is in one currency whatever the currency column says: "Amount (LCY)", "Beløb DKK". */
export const isConverted = (amount: ColumnReading | undefined): boolean =>
  amount !== undefined && hasWord(plainHeader(amount.header), localCurrencyWords);
