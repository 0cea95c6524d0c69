import type { Range } from "./range";

/** Whether a range allows a number; it never allows NaN or an infinity. */
export const isWithin = (range: Range, number: number): boolean =>
  Number.isFinite(number) &&
  (range.belowMaximum ? number < range.maximum : number <= range.maximum) &&
  (range.aboveMinimum ? number > range.minimum : number >= range.minimum) &&
  (!range.whole || Number.isInteger(number));
