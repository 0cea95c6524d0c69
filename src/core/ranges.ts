import type { Range } from "./range";

/** What each kind of quantity may be (docs/specification.md, "Errors"). */
export const ranges = {
  amount: { minimum: -Infinity, maximum: Infinity },
  /** Costs and counts are typed positive. */
  notNegative: { minimum: 0, maximum: Infinity },
  share: { minimum: 0, maximum: 1, rate: true },
  marginRate: { minimum: -Infinity, maximum: 1, rate: true },
  /** Discount rates and growth. */
  yearlyChange: { minimum: -1, aboveMinimum: true, maximum: 1, rate: true },
  /** Churn by average customers is 2 where all of a closed group leave. */
  averageRate: { minimum: 0, maximum: 2, rate: true },
  confidence: { minimum: 0, aboveMinimum: true, maximum: 1, belowMaximum: true, rate: true },
  positive: { minimum: 0, aboveMinimum: true, maximum: Infinity },
  /** Serial days of Excel, from 1 January 1900; an empty cell, which counts as 0, is none. */
  day: { minimum: 1, maximum: 2_958_465, day: true },
  wholeDays: { minimum: 1, maximum: 2_958_465, whole: true },
  wholeNumber: { minimum: 1, maximum: Infinity, whole: true },
  wholeYears: { minimum: 1, maximum: 1000, whole: true },
} as const satisfies Readonly<Record<string, Range>>;
