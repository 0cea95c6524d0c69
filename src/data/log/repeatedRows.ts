import type { DataCell } from "../selection";

const FULL = 2;
const MIX = 0x9e3779b1;

/**
 * Tells whether a row is the same as an earlier one, cell by cell. `fingerprint` narrows the search: rows that are
 * alike must have the same.
 */
export function repeatedRows(
  rows: readonly (readonly DataCell[])[],
): (row: number, fingerprint: number) => boolean {
  const size = 2 ** Math.ceil(Math.log2(rows.length * FULL + 1));
  const slots = new Int32Array(size).fill(-1);
  return (row, fingerprint) => {
    let slot = Math.imul(fingerprint, MIX) & (size - 1);
    while (slots[slot]! >= 0) {
      if (areAlike(rows[slots[slot]!]!, rows[row]!)) return true;
      slot = (slot + 1) & (size - 1);
    }
    slots[slot] = row;
    return false;
  };
}

const areAlike = (one: readonly DataCell[], other: readonly DataCell[]): boolean =>
  one.length === other.length && one.every((cell, index) => cell === other[index]);
