import type { DataCell } from "../cells/dataCell";

const full = 2;
const width = 32;
const mix = 0x9e3779b1;

/**
 * Tells whether a row is the same as an earlier one, cell by cell. `fingerprint` narrows the search: rows that are
 * alike must have the same.
 */
export function repeatedRows(
  rows: readonly (readonly DataCell[])[],
): (row: number, fingerprint: number) => boolean {
  const bits = Math.ceil(Math.log2(rows.length * full + 1));
  const size = 2 ** bits;
  const slots = new Int32Array(size).fill(-1);
  return (row, fingerprint) => {
    // The upper bits of the product depend on all bits of the fingerprint.
    let slot = Math.imul(fingerprint, mix) >>> (width - bits);
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
