import type { DataCell } from "../cells/dataCell";

type Row = readonly DataCell[];

/** Tells a row that is the same as an earlier one of its customer in all other columns that are used. */
export function repeatedContracts(used: readonly number[]): (customer: number, row: Row) => boolean {
  const first: (Row | undefined)[] = [];
  const written = new Map<number, Set<string>>();
  const keyOf = (row: Row): string => JSON.stringify(used.map((column) => row[column] ?? null));
  return (customer, row) => {
    const earlier = first[customer];
    if (earlier === undefined) {
      first[customer] = row;
      return false;
    }
    const known = written.get(customer) ?? new Set([keyOf(earlier)]);
    written.set(customer, known);
    const key = keyOf(row);
    if (known.has(key)) return true;
    known.add(key);
    return false;
  };
}
