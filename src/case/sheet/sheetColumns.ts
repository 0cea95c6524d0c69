/**
 * The columns of the case sheet, from 0. Tables of years begin after an empty column
 * (docs/specification.md, "Timeline").
 */
export const sheetColumns = {
  label: 0,
  inUse: 1,
  unit: 2,
  /** Empty before year 0; the cautious scenario in the assumptions. */
  before: 3,
  yearZero: 4,
  cautious: 3,
  base: 4,
  ambitious: 5,
  /** Both of the sensitivity only. */
  testLow: 6,
  testHigh: 7,
  source: 8,
  owner: 13,
  date: 14,
} as const;
