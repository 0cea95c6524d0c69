import fc from "fast-check";
import { churnRate } from "../../../src/core/churn/churnRate";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

describe("churn rate", () => {
  it.each(vectorsOf("CHURNRATE.opening", "CHURNRATE.avg"))("vector $id, $source", ({ inputs, expected }) => {
    const { lost, opening, closing } = inputs as Record<string, number>;
    expectClose(valueOf(churnRate(lost!, opening!, closing ?? null)), expected as number);
  });

  const counts = fc.integer({ min: 1, max: 1_000_000 });

  it("is a probability of those who were there, whatever their number", () => {
    fc.assert(
      fc.property(counts, counts, (start, other) => {
        const lost = Math.min(start, other);
        const rate = valueOf(churnRate(lost, start, null));
        expectClose(rate * start, lost);
        expect(rate).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("of a closed group by its average is m of q = m / (1 + m/2), the conversion of docs/mathematics.md, 'Churn'", () => {
    fc.assert(
      fc.property(counts, counts, (start, other) => {
        const lost = Math.min(start, other);
        const central = valueOf(churnRate(lost, start, start - lost));
        expectClose(central / (1 + central / 2), valueOf(churnRate(lost, start, null)));
      }),
    );
  });

  it("divides by nobody nowhere", () => {
    const division = { ok: false, problem: { kind: "division", reason: "noCustomers" } };
    expect(churnRate(0, 0, null)).toEqual(division);
    expect(churnRate(3, 0, null)).toEqual(division);
    expect(churnRate(0, 0, 0)).toEqual(division);
    // 10 joined, of whom 3 left besides: the average of 0 and 10 is somebody.
    expect(valueOf(churnRate(3, 0, 10))).toBe(0.6);
  });

  it("refuses more lost than were there", () => {
    expect(churnRate(101, 100, null)).toEqual({
      ok: false,
      problem: { kind: "argument", reason: "moreLostThanStart", facts: { lost: 101, start: 100 } },
    });
  });

  it("refuses an end below start less lost, as an empty end cell would give, but not a rounded fraction", () => {
    expect(churnRate(84, 1000, 0)).toEqual({
      ok: false,
      problem: {
        kind: "argument",
        reason: "endBelowStartLessLost",
        facts: { lost: 84, start: 1000, end: 0 },
      },
    });
    expect(valueOf(churnRate(0.1, 0.8, 0.7))).toBeCloseTo(0.1 / 0.75, 12);
  });

  it("may exceed 1 by the average: 90 of 100 lost, 10 left (docs/mathematics.md, 'Churn')", () => {
    expectClose(valueOf(churnRate(90, 100, 10)), 90 / 55);
  });

  it("does not overflow on the way", () => {
    expect(valueOf(churnRate(1.7e308, 1.7e308, 1.7e308))).toBe(1);
  });
});
