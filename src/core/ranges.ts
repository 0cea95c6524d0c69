import type { Range } from "./range";

/** What each kind of quantity may be (specification.md 0, "Errors"). */
export const ranges = {
  amount: { minimum: -Infinity, maximum: Infinity },
  /** Costs and counts are typed positive. */
  notNegative: { minimum: 0, maximum: Infinity },
  share: { minimum: 0, maximum: 1, rate: true },
  marginRate: { minimum: -Infinity, maximum: 1, rate: true },
  /** Discount rates and growth. */
  yearlyChange: { minimum: -1, aboveMinimum: true, maximum: 1, rate: true },
  wholeYears: { minimum: 1, maximum: 1000, whole: true },
} as const satisfies Readonly<Record<string, Range>>;
