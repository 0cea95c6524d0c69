import { customerKeyOfCell, type DataCell, isBlankCell } from "../cells/dataCell";
import type { ColumnName } from "../measureSource";
import { amountBasis } from "./amountBasis";
import { sampleRows } from "../tables/sampleRows";
import { bodyOf, type Selection } from "../tables/selection";
import { plainHeader } from "./plainHeader";

/** What is known of a column before it has a role. */
export interface ColumnProfile extends ColumnName {
  /** Its cells in a spread sample of rows. */
  readonly cells: readonly DataCell[];
  readonly isDate: boolean;
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

/** The profiles of each selection, as long as that is kept: each kind of table is recognised by the same ones. */
const profiles = new WeakMap<Selection, readonly ColumnProfile[]>();

/** The columns of a selection, each looked at once. */
export function columnProfiles(selection: Selection): readonly ColumnProfile[] {
  const known = profiles.get(selection);
  if (known !== undefined) return known;
  const rows = sampleRows(bodyOf(selection));
  const found = (selection.cells[0] ?? []).map((cell, column) =>
    profileOf(
      { column, header: headerText(cell) },
      rows.map((row) => row[column] ?? null),
      selection.isDate[column] ?? false,
    ),
  );
  profiles.set(selection, found);
  return found;
}

const headerText = (cell: DataCell): string =>
  cell === null || typeof cell === "object" ? "" : String(cell).trim();

function profileOf(name: ColumnName, cells: readonly DataCell[], isDate: boolean): ColumnProfile {
  const filled = cells.filter((cell) => !isBlankCell(cell) && typeof cell !== "object");
  const numbers = filled.filter((cell) => typeof cell === "number");
  return {
    ...name,
    cells,
    isDate,
    plain: amountBasis(plainHeader(name.header)),
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
