import fc from "fast-check";
import type { ImpactInputs } from "../../../src/core/impact/impactInputs";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Programmes of every plausible kind, also harmful and unprofitable ones. */
export const someImpacts: fc.Arbitrary<ImpactInputs> = fc.record({
  customers: between(0, 1e5),
  annualMargin: between(-1e4, 1e5),
  churnNow: between(0, 1),
  churnTarget: between(0, 1),
  years: fc.integer({ min: 1, max: 20 }),
  discountRate: between(-0.05, 0.3),
  annualCost: between(0, 1e6),
  oneOffCost: between(0, 1e6),
  newCustomers: between(0, 1e4),
  growth: between(-0.1, 0.1),
  ramp: fc.array(between(0, 1), { maxLength: 5 }),
  timing: fc.constantFrom("end" as const, "mid" as const),
});
