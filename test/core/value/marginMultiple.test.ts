import fc from "fast-check";
import { marginMultiple, type MarginStream } from "../../../src/core/value/marginMultiple";
import { type Timing, timings } from "../../../src/core/value/timing";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const plain: MarginStream = {
  retentionRate: 0.9,
  discountRate: 0.09,
  growth: 0,
  periods: Infinity,
  timing: "begin",
};
const multiple = (changes: Partial<MarginStream>): number =>
  valueOf(marginMultiple({ ...plain, ...changes }));

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const streams = fc.record({
  retentionRate: between(0, 1),
  discountRate: between(0, 0.5),
  growth: between(-0.2, 0.2),
  periods: fc.integer({ min: 0, max: 60 }),
  timing: fc.constantFrom(...timings),
});

/**
 * The money of each period by itself, as docs/mathematics.md, "Discounted value" has it: (paid or earned,
 * discounted by).
 */
function oneByOne({ retentionRate: r, discountRate: d, growth: g, periods, timing }: MarginStream): number {
  let sum = 0;
  for (let t = 0; t < periods; t += 1) {
    const alive = {
      begin: r ** t,
      mid: r ** t,
      end: r ** t,
      average: (r ** t * (1 + r)) / 2,
      renewal: r ** (t + 1),
    };
    const wait = { begin: t, mid: t + 0.5, end: t + 1, average: t + 1, renewal: t + 1 };
    sum += (alive[timing] * (1 + g) ** t) / (1 + d) ** wait[timing];
  }
  return sum;
}

describe("the margin multiple", () => {
  const names: Readonly<Record<string, Timing>> = { end_certain: "end", avg: "average" };
  const known = vectorsOf("CLV").filter(({ expected }) => typeof expected === "number");
  it.each(known)("times the margin, less acquisition, is vector $id, $source", (vector) => {
    const { m, r, d, g, horizon, cac } = vector.inputs as Record<string, number>;
    const timing = vector.inputs["timing"] as string;
    const stream = {
      retentionRate: r!,
      discountRate: d!,
      growth: g ?? 0,
      periods: horizon ?? Infinity,
      timing: names[timing] ?? (timing as Timing),
    };
    expectClose(m! * multiple(stream) - (cac ?? 0), vector.expected as number);
  });

  // docs/specification.md, "CLV.RETENTION": a margin of 20,000.
  it.each<[Timing, number]>([
    ["begin", 114_736.84],
    ["mid", 109_897.96],
    ["end", 105_263.16],
    ["average", 100_000],
    ["renewal", 94_736.84],
  ])("with the timing %s gives %d", (timing, expected) => {
    expect(20_000 * multiple({ timing })).toBeCloseTo(expected, 2);
  });

  it("is the sum of the single periods", () => {
    fc.assert(fc.property(streams, (stream) => expectClose(multiple(stream), oneByOne(stream), 1e-11)));
  });

  it("without horizon is what a long timeline comes to", () => {
    fc.assert(
      fc.property(between(0, 0.95), between(0.02, 0.5), fc.constantFrom(...timings), (r, d, timing) => {
        const stream = { ...plain, retentionRate: r, discountRate: d, timing };
        expectClose(multiple(stream), oneByOne({ ...stream, periods: 1000 }), 1e-11);
      }),
    );
  });

  it("splits a horizon: the first periods, and the rest of those who are kept", () => {
    fc.assert(
      fc.property(streams, between(0, 40), ({ retentionRate, discountRate, growth, ...stream }, more) => {
        const rates = { retentionRate: Math.max(retentionRate, 0.01), discountRate, growth };
        const { periods, timing } = stream;
        const ratio = (rates.retentionRate * (1 + growth)) / (1 + discountRate);
        const rest = ratio ** periods * multiple({ ...rates, timing, periods: more });
        expectClose(
          multiple({ ...rates, timing, periods: periods + more }),
          multiple({ ...rates, timing, periods }) + rest,
          1e-10,
        );
      }),
    );
  });

  it("never falls with retention", () => {
    fc.assert(
      fc.property(streams, between(0, 1), (stream, other) => {
        const [low, high] = [Math.min(other, stream.retentionRate), Math.max(other, stream.retentionRate)];
        const worse = multiple({ ...stream, retentionRate: low });
        expect(worse).toBeLessThanOrEqual(multiple({ ...stream, retentionRate: high }) * (1 + 1e-12));
      }),
    );
  });

  it("at the beginning is the one after the renewal, and this period's margin", () => {
    fc.assert(
      fc.property(between(0, 1), between(0.01, 0.5), (retentionRate, discountRate) => {
        const rates = { retentionRate, discountRate };
        expectClose(multiple(rates), multiple({ ...rates, timing: "renewal" }) + 1);
      }),
    );
  });

  it("is the number of periods where growth and discounting cancel", () => {
    expect(multiple({ retentionRate: 1, growth: 0.07, discountRate: 0.07, periods: 12 })).toBe(12);
    expectClose(multiple({ retentionRate: 0.5, growth: 1, discountRate: 0, periods: 12 }), 12);
  });

  // b / (1 - q) by hand: 1 / (1 - r) without discounting, and 1 + 1/d for a customer who never leaves.
  it("keeps its digits near q = 1", () => {
    expectClose(multiple({ retentionRate: 1 - 1e-9, discountRate: 0 }), 1 / (1 - (1 - 1e-9)), 1e-14);
    expectClose(multiple({ retentionRate: 1, discountRate: 1e-12 }), 1 + 1e12, 1e-12);
  });

  it("counts the first margin alone where nobody is kept, and nothing without periods", () => {
    expect(multiple({ retentionRate: 0 })).toBe(1);
    expect(multiple({ retentionRate: 0, periods: 7 })).toBe(1);
    expect(multiple({ retentionRate: 0, periods: 0 })).toBe(0);
    expect(multiple({ retentionRate: 0, timing: "renewal" })).toBe(0);
  });

  it.each<Partial<MarginStream>>([
    { retentionRate: 1, discountRate: 0 },
    { retentionRate: 0.9, growth: 0.3 },
    // 0.9 * 1.1 = 0.99, but not in doubles.
    { retentionRate: 0.9, growth: 0.1, discountRate: -0.01 },
  ])("has no end without horizon at %j", (changes) => {
    expect(marginMultiple({ ...plain, ...changes })).toEqual({
      ok: false,
      problem: { kind: "infinite", reason: "divergent" },
    });
  });
});
