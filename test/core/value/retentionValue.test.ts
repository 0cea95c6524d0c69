import fc from "fast-check";
import { type CustomerRelation, retentionValue } from "../../../src/core/value/retentionValue";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const relation: CustomerRelation = {
  margin: 20_000,
  retentionRate: 0.9,
  discountRate: 0.09,
  growth: 0,
  periods: Infinity,
  timing: "begin",
  acquisitionCost: 0,
};
const worth = (changes: Partial<CustomerRelation>): number =>
  valueOf(retentionValue({ ...relation, ...changes }));

describe("the value of a customer with a retention rate", () => {
  const shares = fc.double({ min: 0, max: 0.99, noNaN: true });
  const amounts = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it("is linear in the margin, and falls by the whole acquisition cost", () => {
    fc.assert(
      fc.property(
        shares,
        amounts,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (retentionRate, margin, cost) => {
          const expected = margin * worth({ retentionRate, margin: 1 }) - cost;
          expectClose(worth({ retentionRate, margin, acquisitionCost: cost }), expected, 1e-9);
        },
      ),
    );
  });

  it("is infinite without an end, and where it overflows", () => {
    const infinite = (changes: Partial<CustomerRelation>) => retentionValue({ ...relation, ...changes });
    expect(infinite({ retentionRate: 1, discountRate: 0 })).toMatchObject({ problem: { kind: "infinite" } });
    expect(infinite({ margin: 1e308 })).toMatchObject({ problem: { kind: "infinite" } });
  });
});
