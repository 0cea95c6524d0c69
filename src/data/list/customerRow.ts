/** A row of a customer list as read: null is left blank, and an end date of 2099 or later is no end. */
export interface CustomerRow {
  /** The number of the customer, counted from 0; -1 where no column names the customers. */
  readonly customer: number;
  readonly start: number | null;
  readonly end: number | null;
  /** The rows of a customer that stands in several; null for one row. */
  readonly spells: readonly CustomerRow[] | null;
  readonly churned: boolean | null;
  readonly tenure: number | null;
  readonly revenue: number | null;
  readonly marginRate: number | null;
  readonly marginAmount: number | null;
  readonly segment: string | null;
  readonly satisfaction: string | null;
}
