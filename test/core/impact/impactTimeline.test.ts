import fc from "fast-check";
import { impactTimeline } from "../../../src/core/impact/impactTimeline";
import { retentionImpact } from "../../../src/core/impact/retentionImpact";
import { internalRateOfReturn } from "../../../src/core/numeric/internalRateOfReturn";
import { payback } from "../../../src/core/numeric/payback";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";
import { impactVectors } from "./impactVectors";
import { referenceCase } from "./referenceCase";
import { someImpacts } from "./someImpacts";

describe("the timeline of a retention programme", () => {
  const withFlows = impactVectors.filter(({ expected }) => (expected as { irr?: number }).irr !== undefined);

  it.each(withFlows)("vector $id, $source", ({ impact, expected }) => {
    const known = expected as { cashflows: number[]; irr: number; payback: number; closing: number };
    const timeline = impactTimeline(impact);
    const flows = timeline.map(({ net }) => net);
    expect(flows).toHaveLength(known.cashflows.length);
    flows.forEach((flow, year) => expectClose(flow, known.cashflows[year]!, 1e-9));
    expectClose(valueOf(internalRateOfReturn(flows)), known.irr, 1e-9);
    expectClose(valueOf(payback(flows)), known.payback, 1e-9);
    expectClose(timeline.at(-1)!.closingAfter, known.closing);
  });

  it("has the margins of vector R-HALF, halving churn", () => {
    const half = impactVectors.find(({ id }) => id === "R-HALF")!;
    const margins = impactTimeline(half.impact).map(({ margin }) => margin);
    const known = [0, ...(half.expected as { margin: number[] }).margin];
    margins.forEach((margin, year) => expectClose(margin, known[year]!, 1e-9));
  });

  // docs/mathematics.md, "Reference case", payback by present values: 3.659 for base, none for +2 points.
  it("pays back by present values after 3.659 years", () => {
    const present = (churnTarget: number) =>
      impactTimeline({ ...referenceCase, churnTarget }).map(({ presentValue }) => presentValue);
    expect(valueOf(payback(present(0.07)))).toBeCloseTo(3.659, 3);
    expect(payback(present(0.08)).ok).toBe(false);
  });

  it("starts with today's customers and the one-off cost", () => {
    expect(impactTimeline(referenceCase)[0]).toMatchObject({
      year: 0,
      closingBefore: 1000,
      closingAfter: 1000,
      cost: -500_000,
      net: -500_000,
      discountFactor: 1,
    });
  });

  it("opens where it closed, and every opening less lost plus new is its closing", () => {
    fc.assert(
      fc.property(someImpacts, (inputs) => {
        const timeline = impactTimeline(inputs);
        timeline.slice(1).forEach((year, index) => {
          expect(year.openingBefore).toBe(timeline[index]!.closingBefore);
          expect(year.openingAfter).toBe(timeline[index]!.closingAfter);
          expectClose(year.openingBefore - year.lostBefore + year.newCustomers, year.closingBefore);
          expectClose(year.openingAfter - year.lostAfter + year.newCustomers, year.closingAfter);
        });
      }),
    );
  });

  it("has the extra customers that their own recursion gives (docs/specification.md, 'Checks')", () => {
    fc.assert(
      fc.property(someImpacts, (inputs) => {
        let difference = 0;
        const { ramp, churnNow, churnTarget } = inputs;
        for (const year of impactTimeline(inputs).slice(1)) {
          const share = ramp[year.year - 1] ?? ramp.at(-1) ?? 1;
          const before = difference;
          difference = difference * (1 - churnNow) + year.openingAfter * (churnNow - churnTarget) * share;
          expect(Math.abs(year.extraCustomers - (before + difference) / 2)).toBeLessThan(1e-9 * 1e5);
        }
      }),
    );
  });

  it("adds up: cumulative to the net flows, present values to the value discounted backwards (docs/specification.md, 'Checks')", () => {
    fc.assert(
      fc.property(someImpacts, (inputs) => {
        const end = { ...inputs, timing: "end" as const };
        const flows = impactTimeline(end).map(({ net }) => net);
        const scale = flows.reduce((sum, flow) => sum + Math.abs(flow), 1);
        const total = flows.reduce((sum, flow) => sum + flow, 0);
        expect(Math.abs(impactTimeline(end).at(-1)!.cumulative - total)).toBeLessThan(1e-12 * scale);
        const backwards = flows.reduceRight((later, flow) => flow + later / (1 + end.discountRate), 0);
        expect(Math.abs(valueOf(retentionImpact(end)) - backwards)).toBeLessThan(1e-11 * scale);
      }),
    );
  });
});
