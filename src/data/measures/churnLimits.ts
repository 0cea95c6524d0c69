import { wilsonInterval } from "../../core/churn/wilsonInterval";

/** 95 %, as for every interval that the sheet shows. */
const confidence = 0.95;

/**
 * Where nobody left: the churn rate that n customers still allow at 95 %, 1-0.05^(1/n)
 * (docs/mathematics.md, "Churn", rule of three).
 */
export const upperLimitWithoutChurn = (customers: number): number | null =>
  customers > 0 ? 1 - Math.pow(1 - confidence, 1 / customers) : null;

/** Wilson limits of a share of customers lost, as rates of a year; null where there is nobody to lose. */
export function churnInterval(
  lost: number,
  exposed: number,
  yearly: (rate: number) => number,
): { readonly lower: number; readonly upper: number } | null {
  const interval = wilsonInterval(lost, exposed, confidence);
  return interval.ok ? { lower: yearly(interval.value.lower), upper: yearly(interval.value.upper) } : null;
}
