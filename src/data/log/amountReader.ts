import type { ColumnRole } from "../columns/columnRole";
import { type DataCell, isBlankCell, isShare, numberIn } from "../cells/dataCell";

/** The amount of a row: its column, or quantity times price less a discount, a share; null where one is no number. */
export function amountReader(
  columnOf: (role: ColumnRole) => number,
): (row: readonly DataCell[]) => number | null {
  const atAmount = columnOf("amount");
  const atQuantity = columnOf("quantity");
  const atPrice = columnOf("price");
  const atDiscount = columnOf("discount");
  if (atAmount >= 0) return (row) => numberIn(row[atAmount]);
  return (row) => {
    const [quantity, price] = [numberIn(row[atQuantity]), numberIn(row[atPrice])];
    if (quantity === null || price === null) return null;
    const discount = row[atDiscount] ?? null;
    if (isBlankCell(discount)) return quantity * price;
    return isShare(discount) ? quantity * price * (1 - discount) : null;
  };
}
