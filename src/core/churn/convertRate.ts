/**
 * A churn rate for another length of period at the same loss from one moment to the next: 1 - (1 - rate)^times, with
 * `times` the new period's length in old ones (docs/mathematics.md, "Churn": 2 % a month is 21.53 % a year,
 * not 24 %). Rate 0 to 1, times 0 or more.
 */
export function convertRate(rate: number, times: number): number {
  if (rate === 0 || rate === 1 || times === 1) return rate;
  return 0 - Math.expm1(times * Math.log1p(-rate));
}
