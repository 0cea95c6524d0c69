import fc from "fast-check";
import { breakEvenChurn } from "../../../src/core/impact/breakEvenChurn";
import { retentionImpact } from "../../../src/core/impact/retentionImpact";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";
import { impactVectors } from "./impactVectors";
import { referenceCase } from "./referenceCase";
import { someImpacts } from "./someImpacts";

describe("break-even churn", () => {
  it.each(impactVectors.filter(({ fn }) => fn === "BREAKEVEN_UPLIFT"))(
    "vector $id, $source",
    ({ impact, expected }) => {
      expectClose(impact.churnNow - valueOf(breakEvenChurn(impact)), expected as number);
    },
  );

  // docs/specification.md, "RETENTIONIMPACT.BREAKEVEN".
  it("of the reference case, with and without its ramp", () => {
    expectClose(valueOf(breakEvenChurn(referenceCase)), 0.0790731235209);
    expectClose(valueOf(breakEvenChurn({ ...referenceCase, ramp: [] })), 0.0828114712857);
  });

  it("brings the programme's worth to 0, and is unavailable only where no target does", () => {
    fc.assert(
      fc.property(someImpacts, (inputs) => {
        const outcome = breakEvenChurn(inputs);
        const best = valueOf(retentionImpact({ ...inputs, churnTarget: 0 }));
        if (!outcome.ok) {
          expect(best).toBeLessThan(0);
          return;
        }
        expect(outcome.value).toBeGreaterThanOrEqual(0);
        expect(outcome.value).toBeLessThanOrEqual(inputs.churnNow);
        const worth = valueOf(retentionImpact({ ...inputs, churnTarget: outcome.value }));
        const cost = -valueOf(retentionImpact({ ...inputs, churnTarget: inputs.churnNow }));
        expect(Math.abs(worth)).toBeLessThan(1e-9 * (best + 2 * cost + 1));
      }),
    );
  });

  it("does not read the target", () => {
    expect(breakEvenChurn({ ...referenceCase, churnTarget: 0.9 })).toEqual(breakEvenChurn(referenceCase));
  });

  it("is today's churn without costs, whatever a customer earns", () => {
    const free = { ...referenceCase, annualCost: 0, oneOffCost: 0 };
    expect(valueOf(breakEvenChurn(free))).toBe(0.1);
    expect(valueOf(breakEvenChurn({ ...free, annualMargin: -1 }))).toBe(0.1);
  });

  // By hand: in one year 50 of 100 customers kept earn 4 each for half the year, which is the cost.
  it("is 0 where only no churn at all pays", () => {
    const barely = {
      customers: 100,
      annualMargin: 4,
      churnNow: 0.5,
      years: 1,
      discountRate: 0,
      newCustomers: 0,
    };
    const costs = { annualCost: 100, oneOffCost: 0, ramp: [] };
    expect(valueOf(breakEvenChurn({ ...referenceCase, ...barely, ...costs }))).toBe(0);
  });

  it("is found where today's churn costs more than a number can hold", () => {
    // Margins of 1.25e308 and 2.5 times 6.25 a year less costs of 1e308: only their sum, -2e308, overflows.
    const huge = {
      customers: 10,
      annualMargin: 5e307,
      churnNow: 0.5,
      years: 2,
      discountRate: 0,
      growth: -0.6,
    };
    const inputs = { ...referenceCase, ...huge, annualCost: 1e308, oneOffCost: 0, newCustomers: 0, ramp: [] };
    expect(retentionImpact({ ...inputs, churnTarget: 0.5 }).ok).toBe(false);
    const churnTarget = valueOf(breakEvenChurn(inputs));
    expect(Math.abs(valueOf(retentionImpact({ ...inputs, churnTarget })) / 1e308)).toBeLessThan(1e-12);
  });

  it("is infinite where what no churn is worth overflows", () => {
    expect(breakEvenChurn({ ...referenceCase, annualMargin: 1e308 })).toMatchObject({
      problem: { kind: "infinite" },
    });
  });

  it.each([{ annualCost: 0 }, { oneOffCost: 0 }])(
    "lies below today's churn without one kind of cost (%j)",
    (costs) => {
      const inputs = { ...referenceCase, ...costs };
      const churnTarget = valueOf(breakEvenChurn(inputs));
      expect(churnTarget).toBeLessThan(0.1);
      expect(Math.abs(valueOf(retentionImpact({ ...inputs, churnTarget })))).toBeLessThan(1e-6);
    },
  );

  it("is unavailable where even no churn at all does not pay", () => {
    const unavailable = { ok: false, problem: { kind: "unavailable", reason: "noBreakEven" } };
    expect(breakEvenChurn({ ...referenceCase, annualMargin: 1000 })).toEqual(unavailable);
    expect(breakEvenChurn({ ...referenceCase, annualMargin: -20_000 })).toEqual(unavailable);
    expect(breakEvenChurn({ ...referenceCase, churnNow: 0 })).toEqual(unavailable);
  });
});
