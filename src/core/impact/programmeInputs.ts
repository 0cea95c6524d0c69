import type { ImpactInputs } from "./impactInputs";

/**
 * A retention programme with levers beside churn
 * (docs/specification.md, "Levers" and "Costs and share of the effect"). The levers act in full from year 1;
 * the ramp is that of churn alone. Amounts are positive, rates are fractions.
 */
export interface ProgrammeInputs extends ImpactInputs {
  /** Share of every gain that is owed to the programme, 0 to 1. */
  readonly attributableShare: number;
  /** Margin of the customers gained, against the average; 1 where they earn as much. */
  readonly gainedMarginShare: number;
  /** Cost of the programme for each average customer and year. */
  readonly costPerCustomer: number;
  /** Given up in a year for each customer who would have stayed anyway. */
  readonly marginGivenAway: number;
  /** On margin and costs, 0 to 1; a loss is relieved at once. */
  readonly taxRate: number;
  /** In year 1, excluding VAT; it grows as the margin does. Only receivables need it. */
  readonly revenuePerCustomer: number;
  /** Customers won in a year through one customer at its start; those of today are among the new customers. */
  readonly referralRateNow: number;
  readonly referralRateTarget: number;
  /** Rise of the value of an order, and of orders a year. */
  readonly orderValueUplift: number;
  readonly frequencyUplift: number;
  /** Per customer and year. */
  readonly costToServeSaving: number;
  /** Days until customers pay, today and with the programme. */
  readonly daysNow: number;
  readonly daysTarget: number;
  readonly vatRate: number;
}
