import fc from "fast-check";
import { costCutEquivalent } from "../../../src/core/impact/costCutEquivalent";
import type { ImpactInputs } from "../../../src/core/impact/impactInputs";
import { retentionImpact } from "../../../src/core/impact/retentionImpact";
import { fail } from "../../../src/core/outcome";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";
import { referenceCase } from "./referenceCase";
import { someImpacts } from "./someImpacts";

const cut = (changes: Partial<ImpactInputs>, costBase = 45_000_000): number =>
  valueOf(costCutEquivalent({ ...referenceCase, ...changes }, costBase));

describe("the cost cut that is worth as much as a better retention", () => {
  it.each(vectorsOf("EQUIV_COST_CUT"))("vector $id, $source", ({ inputs, expected }) => {
    const { opening, newPerYear, r0, r1, m, d, years, costBase } = inputs as Record<string, number>;
    const gain = {
      customers: opening!,
      annualMargin: m!,
      churnNow: 1 - r0!,
      churnTarget: 1 - r1!,
      discountRate: d!,
      newCustomers: newPerYear!,
      ramp: [],
    };
    const known = expected as { pctOfCost: number; pctYear1: number };
    expectClose(cut({ ...gain, years: years! }, costBase), known.pctOfCost);
    expectClose(cut({ ...gain, years: 1 }, costBase), known.pctYear1);
  });

  // docs/specification.md, "COSTCUTEQUIVALENT".
  it.each<[string, Partial<ImpactInputs>, number]>([
    ["+2 points for good (400 years)", { churnTarget: 0.08, years: 400, ramp: [] }, 0.0546405],
    ["+3 points with ramp", {}, 0.0234243],
    ["+3 points without ramp", { ramp: [] }, 0.0286685],
  ])("of %s", (_case, changes, expected) => {
    expect(cut(changes)).toBeCloseTo(expected, 7);
  });

  it("saves in the years what the retention earns", () => {
    fc.assert(
      fc.property(someImpacts, fc.double({ min: 1e5, max: 1e9, noNaN: true }), (inputs, costBase) => {
        const share = valueOf(costCutEquivalent(inputs, costBase));
        // A yearly cost of as much as the cut takes the gain away again.
        const { customers, annualMargin, newCustomers, years } = inputs;
        const scale = 1 + (customers + newCustomers * years) * Math.abs(annualMargin) * years * 4;
        const left = retentionImpact({
          ...inputs,
          oneOffCost: 0,
          annualCost: share * costBase,
        });
        expect(Math.abs(valueOf(left))).toBeLessThan(1e-10 * scale);
      }),
    );
  });

  it("has nothing to cut without a cost base, and no end where it overflows", () => {
    expect(costCutEquivalent(referenceCase, 0)).toEqual(fail({ kind: "division", reason: "noCostBase" }));
    expect(costCutEquivalent(referenceCase, 5e-324)).toMatchObject({ problem: { kind: "infinite" } });
    expect(costCutEquivalent({ ...referenceCase, annualMargin: 1e308 }, 1)).toMatchObject({
      problem: { kind: "infinite" },
    });
  });
});
