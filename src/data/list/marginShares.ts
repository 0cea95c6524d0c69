import type { CustomerRow } from "./customerRow";

const percent = 100;

export interface MarginShares {
  readonly rows: readonly CustomerRow[];
  /** Whether the rates were typed as numbers of per cent. */
  readonly werePercent: boolean;
}

/** The rows with their margin rates as shares: no business has more than its revenue, so rates mostly above 1 are per cent. */
export function marginShares(rows: readonly CustomerRow[]): MarginShares {
  let [rates, large] = [0, 0];
  for (const { marginRate } of rows) {
    if (marginRate === null) continue;
    rates += 1;
    if (Math.abs(marginRate) > 1) large += 1;
  }
  const werePercent = large * 2 > rates;
  if (!werePercent) return { rows, werePercent };
  return {
    rows: rows.map((row) =>
      row.marginRate === null ? row : { ...row, marginRate: row.marginRate / percent },
    ),
    werePercent,
  };
}
