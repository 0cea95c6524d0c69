import type { DataCell } from "./selection";

/**
 * What makes two cells the same customer: trimmed, case-insensitive, leading zeros kept, the number 12 the same
 * as the text "12" (CHURNRATE.LISTS). "" where there is no customer.
 */
export const customerKey = (cell: DataCell): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim().toLowerCase() : "";
