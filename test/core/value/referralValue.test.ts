import fc from "fast-check";
import { fail } from "../../../src/core/outcome";
import { referralValue, type Referrer } from "../../../src/core/value/referralValue";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

function values(referrer: Referrer): { readonly first: number; readonly all: number } {
  const { firstGeneration, allGenerations } = referralValue(referrer);
  return { first: valueOf(firstGeneration), all: valueOf(allGenerations) };
}
const divergent = fail({ kind: "infinite", reason: "divergent" });
const plain: Referrer = {
  customerValue: (20_000 * 1.09) / 0.19,
  referralsPerYear: 0.02,
  retentionRate: 0.9,
  discountRate: 0.09,
};

describe("the value of a customer with those whom the customer brings", () => {
  it.each(vectorsOf("REFERRAL"))("vector $id, $source", ({ inputs, expected }) => {
    const { perYear, r, d, m } = inputs as Record<string, number>;
    const known = expected as { rho: number; clvAllGen: number };
    const customerValue = (m! * (1 + d!)) / (1 + d! - r!);
    const { first, all } = values({
      customerValue,
      referralsPerYear: perYear!,
      retentionRate: r!,
      discountRate: d!,
    });
    expectClose(all, known.clvAllGen);
    expectClose(first / customerValue - 1, known.rho);
  });

  // docs/specification.md, "REFERRALVALUE".
  it("is 127,901.385 with the first generation", () => {
    expect(values(plain).first).toBeCloseTo(127_901.385, 3);
  });

  it("is the customer's own value without referrals", () => {
    expect(values({ ...plain, referralsPerYear: 0 })).toEqual({
      first: plain.customerValue,
      all: plain.customerValue,
    });
  });

  it("of all generations is the sum of them one after the other", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.1, noNaN: true }), (referralsPerYear) => {
        const { first, all } = values({ ...plain, referralsPerYear });
        const won = first / plain.customerValue - 1;
        let sum = 0;
        for (let generation = 0; generation < 100; generation += 1)
          sum += plain.customerValue * won ** generation;
        expectClose(all, sum, 1e-10);
      }),
    );
  });

  it.each([
    [1, 200],
    [2, 300],
  ])(
    "has no sum of generations where each customer brings %d more, but still the first of them",
    (referralsPerYear, first) => {
      const oneYear = { customerValue: 100, referralsPerYear, retentionRate: 0, discountRate: 0 };
      const { firstGeneration, allGenerations } = referralValue(oneYear);
      expect(valueOf(firstGeneration)).toBe(first);
      expect(allGenerations).toEqual(divergent);
    },
  );

  it("is infinite for a customer who never leaves, undiscounted", () => {
    expect(referralValue({ ...plain, retentionRate: 1, discountRate: 0 })).toEqual({
      firstGeneration: divergent,
      allGenerations: divergent,
    });
  });
});
