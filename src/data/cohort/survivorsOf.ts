import type { DataCell } from "../cells/dataCell";

/** Columns of numbers of a long cohort table, the likeliest first: customers, and shares of those who began. */
export interface LongColumns {
  readonly counts: readonly number[];
  readonly shares: readonly number[];
}

/** The rows of a cohort by their period. */
type Group = ReadonlyMap<number, readonly DataCell[]>;
type Survivors = ReadonlyMap<number, number>;

/** Survivors start at their most and get fewer, in at least this share of the cohorts. */
const mostFalling = 0.8;
const percent = 100;

/**
 * Who is left of each cohort after each period: a column of counts that starts at its most and falls, or a column of
 * shares, in customers where a column says how many began. Null where none does.
 */
export function survivorsOf(
  groups: readonly Group[],
  { counts, shares }: LongColumns,
): readonly Survivors[] | null {
  const read = (column: number): readonly Survivors[] =>
    groups.map((group) => {
      const cells = [...group].sort(([one], [other]) => one - other);
      return new Map(
        cells.flatMap(([period, row]): (readonly [number, number])[] => {
          const value = row[column];
          return typeof value === "number" ? [[period, value]] : [];
        }),
      );
    });
  const counted = counts.map(read).find(falls);
  if (counted !== undefined) return counted;
  const shared = shares.map(read).find(falls);
  if (shared === undefined) return null;
  const sizes = counts.map(read).find((each) => each.every(isConstant));
  const whole = Math.max(...shared.flatMap((left) => [...left.values()])) > 1 ? percent : 1;
  return shared.map((left, index) => {
    const size = [...(sizes?.[index]?.values() ?? [])][0];
    // Shares are of those who began, whether that has a row or not.
    const all = new Map([[0, whole], ...left]);
    if (size === undefined) return all;
    return new Map([...all].map(([period, share]) => [period, Math.round((share / whole) * size)] as const));
  });
}

const isConstant = (left: Survivors): boolean => new Set(left.values()).size === 1;

/** Whether most cohorts begin at their most, and at least one gets fewer. */
function falls(cohorts: readonly Survivors[]): boolean {
  const filled = cohorts.map((left) => [...left.values()]).filter(({ length }) => length > 0);
  const starting = filled.filter((left) => left.every((value) => value >= 0 && value <= left[0]!));
  return starting.length >= mostFalling * cohorts.length && filled.some((left) => left.at(-1)! < left[0]!);
}
