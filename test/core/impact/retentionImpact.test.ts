import fc from "fast-check";
import { impactTimeline } from "../../../src/core/impact/impactTimeline";
import { retentionImpact } from "../../../src/core/impact/retentionImpact";
import type { ImpactInputs } from "../../../src/core/impact/impactInputs";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";
import { impactVectors } from "./impactVectors";
import { referenceCase } from "./referenceCase";
import { someImpacts } from "./someImpacts";

const worth = (changes: Partial<ImpactInputs>): number =>
  valueOf(retentionImpact({ ...referenceCase, ...changes }));
const withoutCosts = { annualCost: 0, oneOffCost: 0 };

describe("the worth of a retention programme", () => {
  const withWorth = impactVectors.filter(({ fn }) => fn === "RETENTIONIMPACT");
  it.each(withWorth)("vector $id, $source", ({ impact, expected }) => {
    expectClose(valueOf(retentionImpact(impact)), (expected as { npv: number }).npv, 1e-10);
  });

  // docs/specification.md, "RETENTIONIMPACT"; docs/mathematics.md, "Reference case" for the tornado's rows.
  it.each<[string, Partial<ImpactInputs>, number]>([
    ["the reference case", {}, 1_266_268.318419],
    ["without a ramp", { ramp: [1] }, 2_184_173.637],
    ["by the middle of the year", { timing: "mid" }, 1_344_038.262],
    ["at the other end of churn today, the uplift held", { churnNow: 0.15, churnTarget: 0.12 }, 803_794],
    ["with 7 % discounting", { discountRate: 0.07 }, 1_438_374],
    ["with 50 new customers a year", { newCustomers: 50 }, 988_406],
    ["with 900 customers", { customers: 900 }, 911_835],
  ])("%s", (_case, changes, expected) => {
    expect(worth(changes)).toBeCloseTo(expected, expected % 1 === 0 ? -0.5 : 3);
  });

  it.each(vectorsOf("RETENTION_PERP_DPV"))("vector $id, reached in 400 years", ({ inputs, expected }) => {
    const { opening, newPerYear, r0, r1, m, d } = inputs as Record<string, number>;
    const forever = worth({
      customers: opening!,
      annualMargin: m!,
      churnNow: 1 - r0!,
      churnTarget: 1 - r1!,
      years: 400,
      discountRate: d!,
      newCustomers: newPerYear!,
      ramp: [],
      ...withoutCosts,
    });
    expectClose(forever, expected as number, 1e-11);
  });

  it.each(vectorsOf("EQUIV_COST_CUT"))("the benefit of vector $id, $source", ({ inputs, expected }) => {
    const { r0, r1 } = inputs as Record<string, number>;
    const benefit = worth({ churnNow: 1 - r0!, churnTarget: 1 - r1!, ramp: [1], ...withoutCosts });
    expectClose(benefit, (expected as { pvBenefit: number }).pvBenefit, 1e-10);
  });

  // By hand, without discounting: closing 900 and 810 without, 1,000 with; on average 50 and 145 extra customers.
  it("lets the margin grow from the second year on: 50 * 100 + 145 * 110", () => {
    const grown = {
      churnTarget: 0,
      annualMargin: 100,
      growth: 0.1,
      years: 2,
      discountRate: 0,
      newCustomers: 0,
    };
    expectClose(worth({ ...grown, ramp: [], ...withoutCosts }), 20_950);
  });

  it("is the sum of the timeline's present values", () => {
    fc.assert(
      fc.property(someImpacts, (inputs) => {
        const sum = impactTimeline(inputs).reduce((total, { presentValue }) => total + presentValue, 0);
        expectClose(valueOf(retentionImpact(inputs)), sum);
      }),
    );
  });

  it("is exactly 0 where the target is today's churn and nothing is spent", () => {
    fc.assert(
      fc.property(someImpacts, (inputs) => {
        const idle = { ...inputs, ...withoutCosts, churnTarget: inputs.churnNow };
        expect(valueOf(retentionImpact(idle))).toBe(0);
      }),
    );
  });

  it("never rises with the target where customers earn a margin", () => {
    fc.assert(
      fc.property(someImpacts, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, other) => {
        const earning = { ...inputs, annualMargin: Math.abs(inputs.annualMargin) };
        const [low, high] = [Math.min(other, inputs.churnTarget), Math.max(other, inputs.churnTarget)];
        const better = valueOf(retentionImpact({ ...earning, churnTarget: low }));
        const worse = valueOf(retentionImpact({ ...earning, churnTarget: high }));
        expect(worse).toBeLessThanOrEqual(better + 1e-9 * Math.max(1, Math.abs(better)));
      }),
    );
  });

  it("holds the last share of a ramp, and takes none for the full effect", () => {
    expect(worth({ ramp: [0.5, 1, 1, 1, 1] })).toBe(worth({ ramp: [0.5, 1] }));
    expect(worth({ ramp: [] })).toBe(worth({ ramp: [1] }));
  });

  it("is lost half a year of discounting between the middle and the end of the year", () => {
    expectClose(worth({ timing: "mid", oneOffCost: 0 }) / worth({ oneOffCost: 0 }), Math.sqrt(1.09));
  });

  it("is infinite where it overflows", () => {
    expect(retentionImpact({ ...referenceCase, annualMargin: 1e308 })).toEqual({
      ok: false,
      problem: { kind: "infinite", reason: "notFinite" },
    });
  });
});
