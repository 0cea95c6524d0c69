import fc from "fast-check";
import { cashRelease, type PaymentTerms } from "../../../src/core/value/cashRelease";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";

const terms: PaymentTerms = {
  annualRevenue: 50_000_000,
  daysNow: 45,
  daysTarget: 35,
  vatRate: 0.25,
  fundingRate: 0.06,
};

describe("cash from faster payment", () => {
  it.each(vectorsOf("DSO_RELEASE"))("vector $id, $source", ({ inputs, expected }) => {
    const { revenue, vat, dso0, dso1, rate } = inputs as Record<string, number>;
    const { cash, interest } = cashRelease({
      annualRevenue: revenue!,
      daysNow: dso0!,
      daysTarget: dso1!,
      vatRate: vat!,
      fundingRate: rate!,
    });
    const known = expected as { release: number; annual: number };
    expectClose(cash, known.release);
    expectClose(interest, known.annual);
  });

  it("of a whole year is the revenue", () => {
    expect(cashRelease({ ...terms, daysNow: 365, daysTarget: 0, vatRate: 0 }).cash).toBe(50_000_000);
  });

  it("is tied up again by the way back", () => {
    const days = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(days, days, (daysNow, daysTarget) => {
        const there = cashRelease({ ...terms, daysNow, daysTarget });
        const back = cashRelease({ ...terms, daysNow: daysTarget, daysTarget: daysNow });
        expect(there.cash + back.cash).toBe(0);
        expect(there.interest + back.interest).toBe(0);
      }),
    );
  });
});
