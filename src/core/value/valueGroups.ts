import { cumulative } from "../numeric/cumulative";
import { finite } from "../numeric/finite";
import { fail, type Outcome, succeed } from "../outcome";

export interface ValueGroups {
  /** The group of each value, 1 the most valuable. */
  readonly groupOf: readonly number[];
  readonly groups: readonly ValueGroup[];
}

export interface ValueGroup {
  readonly customers: number;
  readonly shareOfCustomers: number;
  readonly value: Outcome<number>;
  /** Division where all values together are 0 or less. */
  readonly shareOfValue: Outcome<number>;
  readonly cumulativeShareOfValue: Outcome<number>;
}

/**
 * Customers ranked by value, the highest first and ties as they stand, and split into groups of equal number:
 * INT((rank - 1) * groups / customers) + 1 (docs/specification.md, "CLV.SEGMENT"; docs/articles.md R46).
 * Unavailable with fewer customers than groups.
 */
export function valueGroups(values: readonly number[], groups: number): Outcome<ValueGroups> {
  const customers = values.length;
  if (customers < groups) {
    return fail({ kind: "unavailable", reason: "fewerCustomersThanGroups", facts: { customers, groups } });
  }
  const ranked = values.map((_value, row) => row).sort((one, other) => values[other]! - values[one]!);
  const groupOf: number[] = Array.from({ length: customers });
  const counts = Array.from({ length: groups }, () => 0);
  const sums = Array.from({ length: groups }, () => 0);
  ranked.forEach((row, rank) => {
    const group = Math.floor((rank * groups) / customers);
    groupOf[row] = group + 1;
    counts[group]! += 1;
    sums[group]! += values[row]!;
  });
  const running = cumulative(sums);
  const total = running.at(-1)!;
  const share = (part: number): Outcome<number> => {
    if (!Number.isFinite(total)) return finite(total);
    return total > 0 ? finite(part / total) : fail({ kind: "division", reason: "noValue" });
  };
  return succeed({
    groupOf,
    groups: sums.map((value, group) => ({
      customers: counts[group]!,
      shareOfCustomers: counts[group]! / customers,
      value: finite(value),
      shareOfValue: share(value),
      cumulativeShareOfValue: share(running[group]!),
    })),
  });
}
