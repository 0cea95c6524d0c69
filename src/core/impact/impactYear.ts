/** One year of a retention programme, without it ("before") and with it ("after"). Costs are negative. */
export interface ImpactYear {
  readonly year: number;
  readonly openingBefore: number;
  readonly lostBefore: number;
  readonly newCustomers: number;
  readonly closingBefore: number;
  readonly openingAfter: number;
  readonly lostAfter: number;
  readonly closingAfter: number;
  /** Average customers of the year with the programme less those without. */
  readonly extraCustomers: number;
  /** Contribution margin of the extra customers. */
  readonly margin: number;
  readonly cost: number;
  readonly net: number;
  readonly cumulative: number;
  readonly discountFactor: number;
  readonly presentValue: number;
}
