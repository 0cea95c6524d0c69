import type { ColumnReading } from "../dataset";

/** The column that was taken for a role, where there is one. */
export const readingOf = (
  readings: readonly ColumnReading[],
  role: ColumnReading["role"],
): ColumnReading | undefined => readings.find((reading) => reading.role === role);

/** Whether the columns are those of purchases: a customer, a date, and an amount or a quantity and a price. */
export function holdsPurchases(readings: readonly ColumnReading[]): boolean {
  const has = (role: ColumnReading["role"]): boolean => readingOf(readings, role) !== undefined;
  return has("customer") && has("date") && (has("amount") || (has("quantity") && has("price")));
}
