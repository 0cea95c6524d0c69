/**
 * Where no target is given: shares of today's churn that remain (docs/specification.md, "Assumed defaults":
 * 10 % becomes 8, 7, 5).
 */
export const defaultTargets = { cautious: 0.8, base: 0.7, ambitious: 0.5 } as const;
