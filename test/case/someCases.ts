import fc from "fast-check";
import type { Case } from "../../src/case/prepare/case";
import { caseOf } from "./caseOf";

/** Evenly spread: fast-check's own doubles are mostly tiny. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.noBias(fc.integer({ min: 0, max: 1_000_000 }).map((step) => min + ((max - min) * step) / 1_000_000));
/** A lever rests in one case of three. */
const lever = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof({ arbitrary: fc.constant(0), weight: 1 }, { arbitrary: between(min, max), weight: 2 });

/** Assumptions of every plausible kind, levers among them, as they are typed; also of harmful and dear programmes. */
const someAssumptions = fc
  .record({
    customers: between(50, 50_000),
    revenue_per_customer: between(500, 100_000),
    margin_rate: between(-0.1, 0.8),
    churn_now: between(0.02, 0.6),
    churn_target: between(0.01, 0.5),
    new_customers: between(0, 3_000),
    years: fc.integer({ min: 1, max: 10 }),
    discount_rate: between(0.01, 0.2),
    discounting: fc.constantFrom("end", "mid"),
    annual_cost: lever(1_000, 20_000_000),
    one_off_cost: lever(1_000, 20_000_000),
    cost_per_customer: lever(1, 200),
    margin_growth: lever(-0.05, 0.05),
    attributable_share: between(0.3, 1),
    tax_rate: lever(0.1, 0.3),
    saved_margin_share: between(0.5, 1.2),
    margin_given_away: lever(1, 100),
    referral_rate_now: lever(0.001, 0.02),
    referral_rate_target: lever(0.001, 0.05),
    order_value_uplift: lever(-0.05, 0.1),
    frequency_uplift: lever(-0.05, 0.1),
    cost_to_serve_saving: lever(-50, 200),
    days_now: lever(5, 90),
    days_target: lever(5, 90),
    vat_rate: lever(0.05, 0.25),
    scenario: fc.constantFrom("cautious", "base", "ambitious"),
  })
  .chain((given) =>
    fc
      .tuple(fc.array(between(0, 1), { minLength: 1, maxLength: 4 }), fc.boolean())
      .map(([ramp, isAtRest]) => ({ ...given, ...(isAtRest ? atRest : {}), ramp: ramp.join(",") })),
  );

/** In half of the cases churn is moved alone. */
const atRest = {
  referral_rate_now: 0,
  referral_rate_target: 0,
  order_value_uplift: 0,
  frequency_uplift: 0,
  cost_to_serve_saving: 0,
} as const;

/** The same cases at every run. */
export const someCases = (count: number): readonly Case[] =>
  fc.sample(someAssumptions, { numRuns: count, seed: 4 }).map((given) => caseOf(given));
