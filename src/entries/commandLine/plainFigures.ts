import type { Purchase } from "./purchaseRows";

interface PlainCustomer {
  first: number;
  last: number;
  total: number;
  readonly days: Map<number, number>;
}

/** Purchases to figures of each customer as one would first write it: a Map of objects with a Map of days each. */
export function plainFigures(purchases: readonly Purchase[]): Map<string, PlainCustomer> {
  const customers = new Map<string, PlainCustomer>();
  for (const [id, day, amount] of purchases) {
    const known = customers.get(id) ?? { first: day, last: day, total: 0, days: new Map<number, number>() };
    customers.set(id, known);
    known.first = Math.min(known.first, day);
    known.last = Math.max(known.last, day);
    known.total += amount;
    known.days.set(day, (known.days.get(day) ?? 0) + amount);
  }
  return customers;
}
