/** A row of a customer list as read: null is left blank, and an end date of 2099 or later is no end. */
export interface CustomerRow {
  readonly start: number | null;
  readonly end: number | null;
  readonly churned: boolean | null;
  readonly tenure: number | null;
  readonly revenue: number | null;
  readonly marginRate: number | null;
  readonly marginAmount: number | null;
  readonly segment: string | null;
  readonly satisfaction: string | null;
}
