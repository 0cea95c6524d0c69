/** Every lever at rest, and the whole effect owed to the programme. */
export const leversAtRest = {
  attributableShare: 1,
  savedMarginShare: 1,
  costPerCustomer: 0,
  marginGivenAway: 0,
  taxRate: 0,
  revenuePerCustomer: 50_000,
  referralRateNow: 0,
  referralRateTarget: 0,
  orderValueUplift: 0,
  frequencyUplift: 0,
  costToServeSaving: 0,
  daysNow: 0,
  daysTarget: 0,
  vatRate: 0,
} as const;
