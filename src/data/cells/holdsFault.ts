import { isFault } from "./isFault";
import type { DataCell } from "../tables/selection";

/** Whether one of these cells of a row holds an error such as #N/A. */
export function holdsFault(row: readonly DataCell[], columns: readonly number[]): boolean {
  for (const column of columns) if (isFault(row[column] ?? null)) return true;
  return false;
}
