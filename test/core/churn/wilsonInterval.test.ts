import fc from "fast-check";
import { wilsonInterval } from "../../../src/core/churn/wilsonInterval";
import { fail } from "../../../src/core/outcome";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

/** Phi^-1(0.975), see inverseNormal.test.ts. */
const score95 = 1.9599639845400538556;

describe("Wilson's interval", () => {
  it.each(vectorsOf("CHURN_CI.wilson95"))("vector $id, $source", ({ inputs, expected }) => {
    const { lost, n } = inputs as Record<string, number>;
    const { lower, upper } = valueOf(wilsonInterval(lost!, n!, 0.95));
    const [expectedLower, expectedUpper] = expected as [number, number];
    expectClose(lower, expectedLower);
    expectClose(upper, expectedUpper);
  });

  // docs/mathematics.md, "Uncertainty", vector U-CLVCI: m(1+d)/(d+churn) at both limits of 84 of 1,000.
  it("carries over to a customer value", () => {
    const { lower, upper } = valueOf(wilsonInterval(84, 1000, 0.95));
    expectClose((20_000 * 1.09) / (0.09 + lower), 137662.0567792306);
    expectClose((20_000 * 1.09) / (0.09 + upper), 113055.85073020287);
  });

  it("has limits that lie exactly z standard errors from the share", () => {
    const counts = fc.integer({ min: 2, max: 1_000_000 });
    fc.assert(
      fc.property(counts, counts, (customers, other) => {
        const lost = other % customers;
        fc.pre(lost > 0);
        const { lower, upper } = valueOf(wilsonInterval(lost, customers, 0.95));
        for (const limit of [lower, upper]) {
          const distance = Math.abs(lost / customers - limit);
          expectClose(distance / Math.sqrt((limit * (1 - limit)) / customers), score95, 1e-6);
        }
        expect(lower).toBeLessThan(lost / customers);
        expect(upper).toBeGreaterThan(lost / customers);
      }),
    );
  });

  it("keeps its digits at a confidence near 1", () => {
    // 1 of 2 lost, and z^2/(n + z^2) for none of 10, to 20 digits by mpmath 1.3 from the doubles themselves.
    const { lower, upper } = valueOf(wilsonInterval(1, 2, 1 - 1e-12));
    expectClose(lower, 0.0095530420616092033366, 1e-13);
    expectClose(upper, 0.99044695793839079666, 1e-13);
    expectClose(valueOf(wilsonInterval(0, 10, 1 - 2 ** -53)).upper, 0.87303723857001239665, 1e-13);
  });

  it("begins at exactly 0 where nobody was lost and ends at exactly 1 where all were", () => {
    // z^2/(n + z^2), the known upper limit at 0 lost.
    const edge = score95 ** 2 / (10 + score95 ** 2);
    const none = valueOf(wilsonInterval(0, 10, 0.95));
    const all = valueOf(wilsonInterval(10, 10, 0.95));
    expect([none.lower, all.upper]).toEqual([0, 1]);
    expectClose(none.upper, edge);
    expectClose(all.lower, 1 - edge);
  });

  it("begins and ends exactly whatever the number of customers", () => {
    for (let customers = 1; customers <= 200; customers += 1) {
      expect(valueOf(wilsonInterval(0, customers, 0.95)).lower).toBe(0);
      expect(valueOf(wilsonInterval(customers, customers, 0.95)).upper).toBe(1);
    }
  });

  it("is the share itself at next to no confidence", () => {
    expect(valueOf(wilsonInterval(0, 10, 1e-17))).toEqual({ lower: 0, upper: 0 });
    expect(valueOf(wilsonInterval(5, 10, 1e-17))).toEqual({ lower: 0.5, upper: 0.5 });
  });

  it("needs customers", () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual(fail({ kind: "division", reason: "noCustomers" }));
  });

  it.each([11, -1, NaN])("needs from none to all of them lost, not %p of 10", (lost) => {
    const facts = { lost, customers: 10 };
    expect(wilsonInterval(lost, 10, 0.95)).toEqual(
      fail({ kind: "argument", reason: "moreLostThanCustomers", facts }),
    );
  });

  it.each([0, 1, NaN])("needs a confidence between 0 and 1, not %p", (confidence) => {
    expect(wilsonInterval(1, 10, confidence)).toEqual(
      fail({ kind: "argument", reason: "confidenceOutsideRange", facts: { confidence } }),
    );
  });
});
