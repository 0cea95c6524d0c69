/**
 * A better retention whatever it costs, its money counted at the end of the years
 * (docs/specification.md, "COSTCUTEQUIVALENT" and "ACQUISITIONEQUIVALENT").
 */
export const atNoCost = { annual_cost: 0, one_off_cost: 0, timing: "end" } as const;
