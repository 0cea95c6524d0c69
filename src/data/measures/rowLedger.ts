import type { DropReason, RowLedger } from "../dataset";

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
