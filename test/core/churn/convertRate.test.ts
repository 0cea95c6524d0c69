import fc from "fast-check";
import { convertRate } from "../../../src/core/churn/convertRate";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";

describe("a churn rate for another period", () => {
  it.each(vectorsOf("ANNUALIZE", "MONTHLY_FROM_ANNUAL"))("vector $id, $source", ({ inputs, expected }) => {
    const { monthly, annual } = inputs as Record<string, number>;
    const found = monthly === undefined ? convertRate(annual!, 1 / 12) : convertRate(monthly, 12);
    expectClose(found, expected as number);
  });

  const rates = fc.double({ min: 0, max: 0.999, noNaN: true });
  /** Of which something is left that can be converted back. */
  const moderate = fc.double({ min: 0, max: 0.5, noNaN: true });
  const times = fc.double({ min: 0.01, max: 20, noNaN: true });

  it("is what is left of losing the share again and again", () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 50 }), (rate, periods) => {
        let kept = 1;
        for (let period = 0; period < periods; period += 1) kept *= 1 - rate;
        expectClose(convertRate(rate, periods), 1 - kept);
      }),
    );
  });

  it("is taken back by the inverse", () => {
    fc.assert(
      fc.property(moderate, times, (rate, factor) => {
        expectClose(convertRate(convertRate(rate, factor), 1 / factor), rate, 1e-9);
      }),
    );
  });

  it("may be made in two steps", () => {
    fc.assert(
      fc.property(moderate, times, times, (rate, one, other) => {
        expectClose(convertRate(convertRate(rate, one), other), convertRate(rate, one * other), 1e-8);
      }),
    );
  });

  it("keeps the digits of a small rate", () => {
    expect(convertRate(1e-18, 12) / 1.2e-17).toBeCloseTo(1, 14);
  });

  it("stays nobody and all, even at the ends of what a double holds", () => {
    expect([convertRate(0, 12), convertRate(0, Infinity)]).toEqual([0, 0]);
    expect([convertRate(1, 12), convertRate(1, 0), convertRate(0.5, Infinity)]).toEqual([1, 1, 1]);
  });
});
