import { customerKey } from "../../core/customers/customerKey";
import type { DataCell } from "../tables/selection";

/** What makes two cells the same customer, as in CHURNRATE.LISTS; "" where there is no customer. */
export const customerKeyOfCell = (cell: DataCell): string =>
  typeof cell === "string" || typeof cell === "number" ? customerKey(cell) : "";
