import type { ColumnRole } from "../columnRole";
import { numberIn } from "../numberIn";
import type { DataCell } from "../selection";

/** The amount of a row: its column, or quantity times price; null where either is no number. */
export function amountReader(
  columnOf: (role: ColumnRole) => number,
): (row: readonly DataCell[]) => number | null {
  const [atAmount, atQuantity, atPrice] = [columnOf("amount"), columnOf("quantity"), columnOf("price")];
  if (atAmount >= 0) return (row) => numberIn(row[atAmount]);
  return (row) => {
    const [quantity, price] = [numberIn(row[atQuantity]), numberIn(row[atPrice])];
    return quantity === null || price === null ? null : quantity * price;
  };
}
