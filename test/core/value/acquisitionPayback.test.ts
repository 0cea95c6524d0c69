import fc from "fast-check";
import { type Acquisition, acquisitionPayback } from "../../../src/core/value/acquisitionPayback";
import { marginMultiple } from "../../../src/core/value/marginMultiple";
import { timings } from "../../../src/core/value/timing";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const plain: Acquisition = {
  annualMargin: 20_000,
  retentionRate: 0.9,
  acquisitionCost: 50_000,
  discountRate: 0.09,
  timing: "begin",
};
const payback = (changes: Partial<Acquisition>): number =>
  valueOf(acquisitionPayback({ ...plain, ...changes }));
const never = (changes: Partial<Acquisition>): unknown => acquisitionPayback({ ...plain, ...changes });

describe("the payback of an acquisition", () => {
  it.each(vectorsOf("CAC_PAYBACK_DISC"))("vector $id, $source", ({ inputs, expected }) => {
    const { cac, m, r, d } = inputs as Record<string, number>;
    const found = payback({ acquisitionCost: cac!, annualMargin: m!, retentionRate: r!, discountRate: d! });
    expectClose(found, expected as number);
  });

  const rates = fc.double({ min: 0.01, max: 1, noNaN: true });
  const discounts = fc.double({ min: -0.2, max: 1, noNaN: true });

  it("is the horizon at which the value of the customer is what it cost, under every timing", () => {
    fc.assert(
      fc.property(
        rates,
        discounts,
        fc.constantFrom(...timings),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (retentionRate, discountRate, timing, periods) => {
          const stream = { retentionRate, discountRate, timing, growth: 0 };
          const earned = 1000 * valueOf(marginMultiple({ ...stream, periods }));
          const outcome = acquisitionPayback({ ...stream, annualMargin: 1000, acquisitionCost: earned });
          // What all margins come to is reached by rounding where most customers are gone by then.
          if (!outcome.ok) expect((retentionRate / (1 + discountRate)) ** periods).toBeLessThan(1e-6);
          else
            expectClose(1000 * valueOf(marginMultiple({ ...stream, periods: outcome.value })), earned, 1e-9);
        },
      ),
    );
  });

  it("is cost by margin where nobody leaves and nothing is discounted, 0 where nothing was paid", () => {
    expect(payback({ retentionRate: 1, discountRate: 0 })).toBe(2.5);
    expect(payback({ acquisitionCost: 0, annualMargin: -1 })).toBe(0);
  });

  it("keeps its digits near q = 0", () => {
    // ln(1 - (1 - q)/2) / ln q with q = 1e-15/1.1, to 20 digits by mpmath 1.3 from the doubles themselves.
    const hardlyAnyone = { retentionRate: 1e-15, discountRate: 0.1, annualMargin: 2, acquisitionCost: 1 };
    expectClose(payback(hardlyAnyone), 0.020013439045509114293, 1e-14);
  });

  it("keeps its digits near q = 1", () => {
    // n - n(n - 1)(1 - q)/2 years' margins are worth 2.5 of them: n = 2.5 + 1.875 (1 - q).
    expectClose(payback({ retentionRate: 1 - 1e-9, discountRate: 0 }), 2.5 + 1.875e-9, 1e-15);
    // ln(1 - A(1 - q)/m) / ln q with q = 1/(1 + 1e-9), to 20 digits by mpmath 1.3 from the doubles themselves.
    const hardlyDiscounted = { retentionRate: 1, discountRate: 1e-9, annualMargin: 1 };
    expectClose(payback({ ...hardlyDiscounted, acquisitionCost: 2.5 }), 2.5000000018750000016, 1e-15);
    expectClose(payback({ ...hardlyDiscounted, acquisitionCost: 1e8 }), 105360515.59939544836, 1e-15);
    expect(payback({ retentionRate: 1, discountRate: 5e-324 })).toBe(2.5);
    expect(payback({ retentionRate: 1, discountRate: 1e-17 })).toBe(2.5);
  });

  it("comes sooner with a larger margin", () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 1, max: 100, noNaN: true }), (retentionRate, more) => {
        const small = acquisitionPayback({ ...plain, retentionRate });
        fc.pre(small.ok);
        expect(payback({ retentionRate, annualMargin: 20_000 * more })).toBeLessThanOrEqual(valueOf(small));
      }),
    );
  });

  it("never comes where all margins to come are worth no more, exactly as much too", () => {
    const unavailable = (cost: number) => ({
      ok: false,
      problem: { kind: "unavailable", reason: "neverEarned", facts: { cost } },
    });
    // 1000 / (1 - 0.5) = 2000 in all.
    const halves = { annualMargin: 1000, retentionRate: 0.5, discountRate: 0 };
    expect(never({ ...halves, acquisitionCost: 2000 })).toEqual(unavailable(2000));
    expect(payback({ ...halves, acquisitionCost: 1999 })).toBeGreaterThan(10);
    expect(never({ annualMargin: 0 })).toEqual(unavailable(50_000));
    expect(never({ annualMargin: 0, retentionRate: 1, discountRate: 0 })).toEqual(unavailable(50_000));
    expect(never({ annualMargin: -1, retentionRate: 1 })).toEqual(unavailable(50_000));
    expect(never({ retentionRate: 0, timing: "renewal" })).toEqual(unavailable(50_000));
  });

  it("is infinite where it overflows", () => {
    const overflown = never({
      annualMargin: 1e-300,
      retentionRate: 1,
      discountRate: 0,
      acquisitionCost: 1e300,
    });
    expect(overflown).toMatchObject({ problem: { kind: "infinite" } });
  });
});
