import { eachRow } from "../steps/eachIndex";
import type { Steps } from "../steps/steps";
import type { CustomerRow } from "./customerRow";

export interface MergedCustomers {
  readonly rows: readonly CustomerRow[];
  /** How many customers have several rows, and how many rows beyond their first these are. */
  readonly customers: number;
  readonly more: number;
}

/** A day of a row: a contract that runs on it, or a row without dates that is not flagged as churned. */
export type Running = (row: CustomerRow) => boolean;

/** The rows by customer; `as` is "contracts" where a customer's rows are one customer, "duplicates" where its first counts. */
export function* mergeContracts(
  rows: readonly CustomerRow[],
  as: "contracts" | "duplicates",
  /** Whose amounts count: the rows that run at the end of the period, else those that ran at its start, else all. */
  running: readonly Running[],
): Steps<MergedCustomers> {
  const byCustomer = new Map<number, CustomerRow[]>();
  const merged: CustomerRow[][] = [];
  let more = 0;
  yield* eachRow(rows, (row) => {
    const known = row.customer < 0 ? undefined : byCustomer.get(row.customer);
    if (known !== undefined) {
      known.push(row);
      more += 1;
      return;
    }
    const own = [row];
    if (row.customer >= 0) byCustomer.set(row.customer, own);
    merged.push(own);
  });
  if (more === 0) return { rows, customers: 0, more };
  let customers = 0;
  const each = merged.map((own) => {
    if (own.length === 1) return own[0]!;
    customers += 1;
    return as === "duplicates" ? own[0]! : asOne(own, running);
  });
  return { rows: each, customers, more };
}

/** Several rows of a customer as one: there from the first start to the last end, its amounts those of the running rows. */
function asOne(rows: readonly CustomerRow[], running: readonly Running[]): CustomerRow {
  const counted = running.map((isRunning) => rows.filter(isRunning)).find((some) => some.length > 0) ?? rows;
  const latest = rows.reduce((last, row) => ((row.start ?? 0) >= (last.start ?? 0) ? row : last));
  const revenue = sumOf(counted, ({ revenue: amount }) => amount);
  const margin = sumOf(counted, ({ revenue: amount, marginRate }) =>
    amount === null || marginRate === null ? null : amount * marginRate,
  );
  const rated = sumOf(counted, ({ revenue: amount, marginRate }) => (marginRate === null ? null : amount));
  const starts = rows.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = rows.map(({ end }) => end);
  const tenures = rows.flatMap(({ tenure }) => (tenure === null ? [] : [tenure]));
  const flags = rows.flatMap(({ churned }) => (churned === null ? [] : [churned]));
  return {
    customer: latest.customer,
    start: starts.length === 0 ? null : Math.min(...starts),
    end: ends.includes(null) ? null : Math.max(...(ends as number[])),
    spells: rows,
    churned: flags.length === 0 ? null : flags.every((flag) => flag),
    tenure: tenures.length === 0 ? null : Math.max(...tenures),
    revenue,
    marginRate: margin === null || rated === null || rated === 0 ? null : margin / rated,
    marginAmount: sumOf(counted, ({ marginAmount }) => marginAmount),
    segment: latest.segment,
    satisfaction: latest.satisfaction,
  };
}

/** The sum over the rows that have the figure; null where none has. */
function sumOf(rows: readonly CustomerRow[], figureOf: (row: CustomerRow) => number | null): number | null {
  const figures = rows.map(figureOf).filter((figure) => figure !== null);
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
}
