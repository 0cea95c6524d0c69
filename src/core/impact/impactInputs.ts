/**
 * What a retention programme changes and costs
 * (docs/specification.md, "Customer path" and "RETENTIONIMPACT"). Amounts are positive.
 */
export interface ImpactInputs {
  /** Customers today; 0 or more. */
  readonly customers: number;
  /** Contribution margin per customer and year, in the first year; any amount. */
  readonly annualMargin: number;
  /** Churn rate a year without the programme, 0 to 1. */
  readonly churnNow: number;
  /** Churn rate a year with the programme in full effect, 0 to 1; above churnNow where churn is feared to rise. */
  readonly churnTarget: number;
  /** Whole years, 1 to 1,000. */
  readonly years: number;
  /** A year; above -1. */
  readonly discountRate: number;
  /** Cost of the programme in each year. */
  readonly annualCost: number;
  /** Cost in year 0. */
  readonly oneOffCost: number;
  /** New customers a year, the same with and without the programme. */
  readonly newCustomers: number;
  /** Growth of the margin per customer from year to year; above -1. */
  readonly growth: number;
  /** Share of the full effect in year 1, 2, ..., each 0 to 1; the last holds on, and none means full effect. */
  readonly ramp: readonly number[];
  /** When the flows of a year are counted: at its end, or in its middle. Those of year 0 are counted today. */
  readonly timing: "end" | "mid";
}
