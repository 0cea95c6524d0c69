import type { DroppedRows, DropReason, RowLedger } from "../dataset";

export interface LedgerKeeper {
  readonly drop: (reason: DropReason, count?: number) => void;
  readonly close: (read: number, kept: number) => RowLedger;
}

/** Counts what was left out by its reason, in the order of first appearance. */
export function rowLedger(): LedgerKeeper {
  const counts = new Map<DropReason, number>();
  return {
    drop: (reason, count = 1) => void counts.set(reason, (counts.get(reason) ?? 0) + count),
    close: (read, kept) => ({
      read,
      kept,
      dropped: [...counts].filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count })),
    }),
  };
}

/** A ledger with further rows left out of those that were kept. */
export function withDropped(ledger: RowLedger, more: readonly DroppedRows[]): RowLedger {
  const some = more.filter(({ count }) => count > 0);
  return {
    ...ledger,
    kept: some.reduce((kept, { count }) => kept - count, ledger.kept),
    dropped: [...ledger.dropped, ...some],
  };
}
