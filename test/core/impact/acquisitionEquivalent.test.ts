import fc from "fast-check";
import { acquisitionEquivalent } from "../../../src/core/impact/acquisitionEquivalent";
import { impactTimeline } from "../../../src/core/impact/impactTimeline";
import type { ImpactInputs } from "../../../src/core/impact/impactInputs";
import { fail } from "../../../src/core/outcome";
import { valueOf } from "../valueOf";
import { referenceCase } from "./referenceCase";
import { someImpacts } from "./someImpacts";

const customers = (changes: Partial<ImpactInputs>): number =>
  valueOf(acquisitionEquivalent({ ...referenceCase, ...changes }));

/** PV of the margin of all customers, not of the extra ones: by the timeline's paths, added up again here. */
const worthOfAll = (gain: ImpactInputs, newCustomers: number, path: "Before" | "After"): number =>
  impactTimeline({ ...gain, newCustomers })
    .slice(1)
    .reduce((sum, year) => {
      const average = (year[`opening${path}`] + year[`closing${path}`]) / 2;
      const margin = gain.annualMargin * (1 + gain.growth) ** (year.year - 1);
      return (
        sum +
        (margin * average) / (1 + gain.discountRate) ** (gain.timing === "mid" ? year.year - 0.5 : year.year)
      );
    }, 0);

describe("the acquisition that is worth as much as a better retention", () => {
  // docs/specification.md, "ACQUISITIONEQUIVALENT".
  it("is 25.354670568 customers a year in the reference case, 31.030975844 without its ramp", () => {
    expect(customers({})).toBeCloseTo(25.354670568, 9);
    expect(customers({ ramp: [] })).toBeCloseTo(31.030975844, 9);
  });

  // By hand for one year without discounting: 30 customers kept earn for half a year, as does each one won.
  it("is the number kept, over one year", () => {
    expect(customers({ years: 1, discountRate: 0, ramp: [] })).toBeCloseTo(30, 10);
  });

  it("earns with today's churn what the better retention earns with fewer new customers", () => {
    fc.assert(
      fc.property(someImpacts, (inputs) => {
        const gain = { ...inputs, annualMargin: Math.abs(inputs.annualMargin) + 1 };
        const extra = valueOf(acquisitionEquivalent(gain));
        const won = worthOfAll(gain, gain.newCustomers + extra, "Before");
        const kept = worthOfAll(gain, gain.newCustomers, "After");
        expect(Math.abs(won - kept)).toBeLessThan(1e-10 * (1 + Math.abs(kept) + Math.abs(won)) * 10);
      }),
    );
  });

  it("does not depend on the margin, but must have one", () => {
    expect(customers({ annualMargin: 1 })).toBeCloseTo(customers({}), 10);
    expect(acquisitionEquivalent({ ...referenceCase, annualMargin: 0 })).toEqual(
      fail({ kind: "division", reason: "noMargin" }),
    );
  });

  it("is infinite where it overflows", () => {
    expect(acquisitionEquivalent({ ...referenceCase, annualMargin: 1e308 })).toMatchObject({
      problem: { kind: "infinite" },
    });
  });
});
