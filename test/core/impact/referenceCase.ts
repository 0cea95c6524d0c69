import type { ImpactInputs } from "../../../src/core/impact/impactInputs";

/**
 * The reference case (docs/mathematics.md, "Reference case"): base, 3 points of uplift, half of it in the
 * first year.
 */
export const referenceCase: ImpactInputs = {
  customers: 1000,
  annualMargin: 20_000,
  churnNow: 0.1,
  churnTarget: 0.07,
  years: 5,
  discountRate: 0.09,
  annualCost: 600_000,
  oneOffCost: 500_000,
  newCustomers: 100,
  growth: 0,
  ramp: [0.5, 1],
  timing: "end",
};
