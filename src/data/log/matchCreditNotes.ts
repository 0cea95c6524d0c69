import { eachIndex, eachRow } from "../steps/eachIndex";
import type { Steps } from "../steps/steps";

/** Rows of a log as far as they matter here. */
interface Rows {
  readonly count: number;
  readonly customer: ArrayLike<number>;
  readonly day: ArrayLike<number>;
  readonly amount: ArrayLike<number>;
}

export interface CreditMatches {
  /** Rows of credit notes, and of the purchases that they take back whole: as many. */
  readonly notes: readonly number[];
  readonly purchases: readonly number[];
}

/**
 * Matches each credit note (a negative amount) with the latest purchase of the same customer, on the same day or
 * before, of exactly its amount: the two are no purchase. Each purchase is taken back once, earlier notes first. Notes
 * after a day have no say in what was known on it.
 */
export function* matchCreditNotes(
  { count, customer, day, amount }: Rows,
  upTo = Infinity,
): Steps<CreditMatches> {
  const notes: number[] = [];
  for (let row = 0; row < count; row += 1) if (amount[row]! < 0 && day[row]! <= upTo) notes.push(row);
  if (notes.length === 0) return { notes: [], purchases: [] };
  yield 1;
  const keyOf = (row: number): string => `${customer[row]!} ${Math.abs(amount[row]!)}`;
  const credited = new Set<number>();
  const purchasesOf = new Map<string, number[]>();
  yield* eachRow(notes, (row) => {
    credited.add(customer[row]!);
    purchasesOf.set(keyOf(row), []);
  });
  yield* eachIndex(count, (row) => {
    if (amount[row]! > 0 && credited.has(customer[row]!)) purchasesOf.get(keyOf(row))?.push(row);
  });
  const byDay = (one: number, other: number): number => day[one]! - day[other]! || one - other;
  yield* eachRow([...purchasesOf.values()], (rows) => void rows.sort(byDay));
  const matched: { readonly note: number; readonly purchase: number }[] = [];
  yield* eachRow(notes.sort(byDay), (note) => {
    const open = purchasesOf.get(keyOf(note))!;
    const last = lastUpTo(open, day, day[note]!);
    if (last >= 0) matched.push({ note, purchase: open.splice(last, 1)[0]! });
  });
  return {
    notes: matched.map(({ note }) => note),
    purchases: matched.map(({ purchase }) => purchase),
  };
}

/** The index of the last of the rows, in order of their days, that is not after a day; -1 where there is none. */
function lastUpTo(rows: readonly number[], day: ArrayLike<number>, limit: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day[rows[middle]!]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
