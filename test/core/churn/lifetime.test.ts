import fc from "fast-check";
import { lifetime, lifetimeConventions } from "../../../src/core/churn/lifetime";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const inOrder = (rate: number): readonly number[] =>
  lifetimeConventions.map((convention) => valueOf(lifetime(rate, convention)));
const rates = fc.double({ min: 0.001, max: 0.99, noNaN: true });

describe("a lifetime", () => {
  it.each(vectorsOf("HALF_LIFE"))("vector $id, $source", ({ inputs, expected }) => {
    expectClose(
      valueOf(lifetime(1 - (inputs as Record<string, number>)["r"]!, "half-life")),
      expected as number,
    );
  });

  // docs/specification.md, "LIFETIME", at 10 %: 10, 9, 9.4912, 6.578813479.
  it("has four conventions", () => {
    [10, 9, 9.4912, 6.578813479].forEach((known, index) => expect(inOrder(0.1)[index]).toBeCloseTo(known, 4));
    expect(inOrder(1)).toEqual([1, 0, 0, 0]);
  });

  it("expected is the mean number of periods begun, residual those after the first", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (rate) => {
        let [expected, alive] = [0, 1];
        for (let period = 0; period < 1000; period += 1, alive *= 1 - rate) expected += alive;
        expectClose(valueOf(lifetime(rate, "expected")), expected, 1e-9);
        expectClose(valueOf(lifetime(rate, "residual")), expected - 1, 1e-9);
      }),
    );
  });

  it("under a steady loss lies between the two, and half are gone after its half-life", () => {
    fc.assert(
      fc.property(rates, (rate) => {
        const [expected, residual, continuous, half] = inOrder(rate);
        expect(continuous).toBeLessThan(expected!);
        expect(continuous).toBeGreaterThan(residual!);
        expectClose((1 - rate) ** half!, 0.5, 1e-9);
        expectClose(Math.exp(-1 / continuous!), 1 - rate);
      }),
    );
  });

  it("has no end where nobody is lost, and overflows at the smallest rate", () => {
    for (const convention of lifetimeConventions) {
      expect(lifetime(0, convention)).toEqual({
        ok: false,
        problem: { kind: "division", reason: "noChurn" },
      });
      expect(lifetime(5e-324, convention)).toMatchObject({ problem: { kind: "infinite" } });
    }
  });
});
