import fc from "fast-check";
import { type RevenueBridge, revenueRetention } from "../../../src/core/churn/revenueRetention";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const bridge = (start: number, contraction: number, churned: number, expansion = 0): RevenueBridge => ({
  start,
  contraction,
  churned,
  expansion,
});

describe("revenue retention", () => {
  it.each(vectorsOf("GRR", "NRR"))("vector $id, $source", ({ fn, inputs, expected }) => {
    const { opening, contraction, churned, expansion } = inputs as Record<string, number>;
    const { gross, net } = revenueRetention(bridge(opening!, contraction!, churned!, expansion));
    expectClose(valueOf(fn === "GRR" ? gross : net), expected as number);
  });

  const shares = fc.double({ min: 0, max: 0.5, noNaN: true });

  it("is what is left of the start, and net of it what was won", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        shares,
        shares,
        shares,
        (start, one, two, won) => {
          const { gross, net } = revenueRetention(bridge(start, one * start, two * start, won * start));
          expectClose(valueOf(gross), 1 - one - two);
          expectClose(valueOf(net) - valueOf(gross), won);
          expect(valueOf(gross)).toBeGreaterThanOrEqual(0);
          expect(valueOf(gross)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("refuses to lose more than there was, but not the rounding of fractions", () => {
    const problem = { kind: "argument", reason: "lossesAboveStart" };
    const { gross, net } = revenueRetention(bridge(100, 60, 50));
    expect([gross, net]).toEqual(
      Array(2).fill({
        ok: false,
        problem: { ...problem, facts: { start: 100, contraction: 60, churned: 50 } },
      }),
    );
    expect(valueOf(revenueRetention(bridge(0.3, 0.1, 0.2)).gross)).toBe(0);
    expect(revenueRetention(bridge(1e308, 1e308, 1e308)).gross).toMatchObject({ problem });
  });

  it("has nothing to divide by without revenue", () => {
    const { gross, net } = revenueRetention(bridge(0, 0, 0, 5));
    expect([gross, net]).toEqual(
      Array(2).fill({ ok: false, problem: { kind: "division", reason: "noRevenue" } }),
    );
  });

  it("keeps its gross where the net overflows", () => {
    const { gross, net } = revenueRetention(bridge(1e-10, 0, 0, 1e308));
    expect(valueOf(gross)).toBe(1);
    expect(net).toMatchObject({ problem: { kind: "infinite" } });
  });
});
