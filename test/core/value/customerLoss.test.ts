import fc from "fast-check";
import { fail } from "../../../src/core/outcome";
import { customerLoss, type LostCustomer } from "../../../src/core/value/customerLoss";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const plain: LostCustomer = {
  annualMargin: 20_000,
  retentionRate: 0.9,
  discountRate: 0.09,
  replacementCost: null,
};
const loss = (changes: Partial<LostCustomer>): number => valueOf(customerLoss({ ...plain, ...changes }));

describe("what losing a customer costs", () => {
  it.each(vectorsOf("COST_OF_LOSING"))("vector $id, $source", ({ inputs, expected }) => {
    const { m, r, d } = inputs as Record<string, number>;
    expectClose(loss({ annualMargin: m!, retentionRate: r!, discountRate: d! }), expected as number);
  });

  // docs/mathematics.md, "Loss of a customer": by revenue of 50,000 instead of margin.
  it("of a revenue of 50,000 is 236,842", () => {
    expect(loss({ annualMargin: 50_000 })).toBeCloseTo(236_842, 0);
  });

  it("is the smaller of the lost margins and the replacement", () => {
    expect(loss({ replacementCost: 15_000 })).toBe(15_000);
    expect(loss({ replacementCost: 500_000 })).toBe(loss({}));
    expect(loss({ replacementCost: 0 })).toBe(0);
    expect(loss({ retentionRate: 1, discountRate: 0, replacementCost: 15_000 })).toBe(15_000);
  });

  it("adds up year by year: next year's margin, and then again what losing costs a year later", () => {
    const rate = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (retentionRate, discountRate) => {
        const whole = loss({ retentionRate, discountRate });
        expectClose(whole, (retentionRate * (20_000 + whole)) / (1 + discountRate), 1e-10);
      }),
    );
  });

  it("is a gain for a customer who loses money (docs/articles.md R27)", () => {
    expectClose(loss({ annualMargin: -50, retentionRate: 0.8, discountRate: 0.1 }), -400 / 3);
    expect(loss({ annualMargin: -50, replacementCost: 15_000 })).toBeLessThan(0);
  });

  it.each<Partial<LostCustomer>>([
    { retentionRate: 1, discountRate: 0 },
    { retentionRate: 1, discountRate: 0, annualMargin: -1, replacementCost: 15_000 },
    { retentionRate: 1, discountRate: 0, annualMargin: 0, replacementCost: 15_000 },
    { annualMargin: -1e308, retentionRate: 0.99, discountRate: 0 },
  ])("is infinite at %j", (changes) => {
    expect(customerLoss({ ...plain, ...changes })).toMatchObject({ problem: { kind: "infinite" } });
  });

  it("says that the margins never fade where nobody replaces the customer", () => {
    const forever = { ...plain, retentionRate: 1, discountRate: 0 };
    expect(customerLoss(forever)).toEqual(fail({ kind: "infinite", reason: "divergent" }));
  });
});
