/**
 * The share of those present at the start that is lost, q = m / (1 + m/2), from a churn rate m by average customers
 * (docs/mathematics.md, "Churn"). Exact for exits spread evenly over a group that nobody joins; m from 0 to
 * 2.
 */
export const probabilityOfAverageRate = (averageRate: number): number => averageRate / (1 + averageRate / 2);
