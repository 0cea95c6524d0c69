/** One year of a programme with levers; gains are positive, costs negative, and the lines add to `net`. */
export interface ProgrammeYear {
  readonly year: number;
  readonly closingBefore: number;
  readonly closingAfter: number;
  /** Average customers of the year with the programme, referrals among them. */
  readonly averageAfter: number;
  /** Customers of the year whom the programme kept. */
  readonly saved: number;
  readonly retention: number;
  readonly referral: number;
  readonly orderValue: number;
  readonly costToServe: number;
  readonly cost: number;
  readonly tax: number;
  readonly workingCapital: number;
  readonly net: number;
  readonly discountFactor: number;
  readonly presentValue: number;
}
