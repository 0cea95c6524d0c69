import { customerKeyOfCell, type DataCell, isBlankCell } from "../cells/dataCell";
import type { ColumnName } from "../measureSource";
import { amountBasis } from "./amountBasis";
import { plainHeader } from "./plainHeader";

/** A column as it stands, with its cells in a spread sample of rows. */
export interface FreeColumn extends ColumnName {
  readonly cells: readonly DataCell[];
  readonly isDate: boolean;
}

/** What is known of a column before it has a role. */
export interface ColumnProfile extends FreeColumn {
  /** The header in plain words, with or without tax said as "gross" and "net". */
  readonly plain: string;
  readonly filled: number;
  /** How many different values there are. */
  readonly distinct: number;
  /** Share of numbers among the filled cells. */
  readonly numbers: number;
  /** Whether every number is whole. */
  readonly isWhole: boolean;
}

export function profileOf(column: FreeColumn): ColumnProfile {
  const filled = column.cells.filter((cell) => !isBlankCell(cell) && typeof cell !== "object");
  const numbers = filled.filter((cell) => typeof cell === "number");
  return {
    ...column,
    plain: amountBasis(plainHeader(column.header)),
    filled: filled.length,
    distinct: new Set(filled.map((cell) => customerKeyOfCell(cell) || String(cell))).size,
    numbers: filled.length === 0 ? 0 : numbers.length / filled.length,
    isWhole: numbers.every(Number.isInteger),
  };
}

/** Rows that must show the same before one column is said to follow from another. */
const enough = 5;

/**
 * Whether each value of one column always stands beside the same value of the other, as the name of a customer
 * beside its number; false where too few values come again to tell.
 */
export function follows(of: ColumnProfile, from: ColumnProfile, least = enough): boolean {
  const beside = new Map<string, string>();
  let again = 0;
  for (const [row, cell] of from.cells.entries()) {
    const key = customerKeyOfCell(cell);
    if (key === "") continue;
    const value = String(of.cells[row] ?? "");
    const known = beside.get(key);
    if (known === undefined) beside.set(key, value);
    else if (known !== value) return false;
    else again += 1;
  }
  return again >= least;
}
