import fc from "fast-check";
import { type CustomerLifetime, customerLifetimeValue } from "../../../src/core/value/customerLifetimeValue";
import { type Timing, timings } from "../../../src/core/value/timing";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const plain: CustomerLifetime = {
  annualRevenue: 1000,
  lifetimeYears: 10,
  marginRate: 1,
  acquisitionCost: 0,
  discountRate: 0,
  timing: "begin",
};
const worth = (changes: Partial<CustomerLifetime>): number =>
  valueOf(customerLifetimeValue({ ...plain, ...changes }));

describe("customer lifetime value", () => {
  it.each(vectorsOf("KV", "LTV", "CLV_SIMPLE"))("vector $id, $source", ({ inputs, expected }) => {
    const { aov, freq, annual, revenuePerYear, margin, cac, years } = inputs as Record<string, number>;
    expectClose(
      worth({
        annualRevenue: annual ?? revenuePerYear ?? aov! * freq!,
        lifetimeYears: years!,
        marginRate: margin ?? 1,
        acquisitionCost: cac ?? 0,
      }),
      expected as number,
    );
  });

  // Retention r, growth g and discounting d act on a value counted from the beginning only through
  // q = r(1 + g)/(1 + d) (docs/mathematics.md, "Discounted value"), so that those vectors apply with the
  // discount rate 1/q - 1; those of the renewal timing too where the margin does not grow. "Forever" is
  // 100,000 years.
  const discounted = vectorsOf("CLV").filter(
    ({ inputs, expected }) =>
      typeof expected === "number" &&
      (inputs["timing"] === "begin" || (inputs["timing"] === "renewal" && inputs["g"] === undefined)),
  );
  it.each(discounted)("vector $id, $source", ({ inputs, expected, tolerance }) => {
    const { m, r, d, g, horizon, cac } = inputs as Record<string, number>;
    const ratio = (r! * (1 + (g ?? 0))) / (1 + d!);
    const value = worth({
      annualRevenue: m!,
      lifetimeYears: horizon ?? 100_000,
      acquisitionCost: cac ?? 0,
      discountRate: 1 / ratio - 1,
      timing: inputs["timing"] as Timing,
    });
    expectClose(value, expected as number, Math.max(tolerance as number, 1e-12));
  });

  it("has that many vectors of discounting", () => {
    expect(discounted).toHaveLength(12);
  });

  // docs/specification.md, "CLV": the annuity due on part of a year.
  it("discounts a part of a year exactly", () => {
    expectClose(worth({ annualRevenue: 300, lifetimeYears: 1.5, discountRate: 0.1 }), 439.612232263223);
  });

  const rates = fc.double({ min: -0.5, max: 1, noNaN: true });
  const years = fc.double({ min: 0, max: 40, noNaN: true });

  it("is linear in the margin", () => {
    fc.assert(
      fc.property(
        rates,
        years,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (discountRate, lifetimeYears, rate) => {
          const whole = worth({ discountRate, lifetimeYears });
          expectClose(worth({ discountRate, lifetimeYears, marginRate: rate }), rate * whole);
        },
      ),
    );
  });

  it("grows with the lifetime", () => {
    fc.assert(
      fc.property(
        rates,
        years,
        fc.double({ min: 1e-3, max: 10, noNaN: true }),
        (discountRate, lifetimeYears, more) => {
          expect(worth({ discountRate, lifetimeYears: lifetimeYears + more })).toBeGreaterThan(
            worth({ discountRate, lifetimeYears }),
          );
        },
      ),
    );
  });

  it("adds up where the lifetime is split", () => {
    fc.assert(
      fc.property(rates, years, years, (discountRate, first, second) => {
        const later = worth({ discountRate, lifetimeYears: second }) / (1 + discountRate) ** first;
        const split = worth({ discountRate, lifetimeYears: first }) + later;
        expectClose(worth({ discountRate, lifetimeYears: first + second }), split, 1e-11);
      }),
    );
  });

  it("is the same under every timing without discounting", () => {
    for (const timing of timings) expect(worth({ timing })).toBe(10_000);
  });

  it("loses a year between begin and end, half of it with mid; average and renewal are end for a certain customer", () => {
    const [begin, mid, end, average, renewal] = timings.map((timing) =>
      worth({ timing, discountRate: 0.21 }),
    );
    expectClose(begin! / end!, 1.21);
    expectClose(begin! / mid!, 1.1);
    expect([average, renewal]).toEqual([end, end]);
  });

  it("is less the cost of a customer who never buys, and never -0", () => {
    expect(worth({ lifetimeYears: 0, acquisitionCost: 50 })).toBe(-50);
    expect(worth({ annualRevenue: -0 })).toBe(0);
  });

  it("is infinite where it overflows", () => {
    const infinite = { ok: false, problem: { kind: "infinite", reason: "notFinite" } };
    expect(customerLifetimeValue({ ...plain, annualRevenue: 1e308 })).toEqual(infinite);
    expect(
      customerLifetimeValue({ ...plain, annualRevenue: 0, lifetimeYears: 1e5, discountRate: -0.5 }),
    ).toEqual(infinite);
  });
});
