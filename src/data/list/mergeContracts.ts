import { eachRow } from "../steps/eachIndex";
import type { Steps } from "../steps/steps";
import type { CustomerRow } from "./customerRow";

export interface MergedCustomers {
  readonly rows: readonly CustomerRow[];
  /** How many customers have several rows, and how many rows beyond their first these are. */
  readonly customers: number;
  readonly more: number;
}

/** Whether a row counts: a contract that runs on a day, or a customer that is not flagged as churned. */
export type Running = (row: CustomerRow) => boolean;

/**
 * The rows by customer, in the order of their first: a customer's rows are one customer ("contracts"), or its first
 * counts ("duplicates"). `running` says whose amounts count: of the first test that some rows pass, else of all.
 */
export function* mergeContracts(
  rows: readonly CustomerRow[],
  as: "contracts" | "duplicates",
  running: readonly Running[],
): Steps<MergedCustomers> {
  const isSeen: boolean[] = [];
  const further = new Map<number, CustomerRow[]>();
  let more = 0;
  yield* eachRow(rows, (row) => {
    const { customer } = row;
    if (customer < 0) return;
    if (isSeen[customer] === true) {
      more += 1;
      const known = further.get(customer);
      if (known === undefined) further.set(customer, [row]);
      else known.push(row);
    }
    isSeen[customer] = true;
  });
  if (more === 0) return { rows, customers: 0, more };
  const isTaken: boolean[] = [];
  const merged: CustomerRow[] = [];
  yield* eachRow(rows, (row) => {
    const { customer } = row;
    if (customer >= 0 && isTaken[customer] === true) return;
    const others = further.get(customer);
    merged.push(others === undefined || as === "duplicates" ? row : asOne([row, ...others], running));
    if (customer >= 0) isTaken[customer] = true;
  });
  return { rows: merged, customers: further.size, more };
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
