import type { CustomerRow } from "./cleanRows";

const PERCENT = 100;

export interface MarginShares {
  readonly rows: readonly CustomerRow[];
  /** Whether the rates were typed as numbers of per cent. */
  readonly werePercent: boolean;
}

/** The rows with their margin rates as shares: no business has more than its revenue, so rates mostly above 1 are per cent. */
export function marginShares(rows: readonly CustomerRow[]): MarginShares {
  const rates = rows.flatMap(({ marginRate }) => (marginRate === null ? [] : [Math.abs(marginRate)]));
  const werePercent = rates.filter((rate) => rate > 1).length * 2 > rates.length;
  if (!werePercent) return { rows, werePercent };
  return {
    rows: rows.map((row) =>
      row.marginRate === null ? row : { ...row, marginRate: row.marginRate / PERCENT },
    ),
    werePercent,
  };
}
