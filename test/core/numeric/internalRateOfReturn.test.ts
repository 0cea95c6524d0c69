import fc from "fast-check";
import { internalRateOfReturn } from "../../../src/core/numeric/internalRateOfReturn";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const noSingleRate = { ok: false, problem: { kind: "unavailable", reason: "noSingleRate" } };

describe("the internal rate of return", () => {
  it("of 100 lent for a year at 8 % is 8 %, also after years without money", () => {
    expectClose(valueOf(internalRateOfReturn([-100, 108])), 0.08);
    expectClose(valueOf(internalRateOfReturn([0, 0, -100, 108, 0])), 0.08);
  });

  it("of a loan is its rate", () => {
    expectClose(valueOf(internalRateOfReturn([100, 0, -121])), 0.1);
    expectClose(valueOf(internalRateOfReturn([0, 0, 100, 0, -121])), 0.1);
  });

  it("is 0 where exactly as much comes back", () => {
    expect(valueOf(internalRateOfReturn([-100, 40, 60]))).toBe(0);
  });

  it("brings the present value of the flows to 0", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 30 }),
        (outlay, inflows) => {
          fc.pre(inflows.reduce((sum, flow) => sum + flow, 0) > outlay);
          const rate = valueOf(internalRateOfReturn([-outlay, ...inflows]));
          const worth = inflows.reduce((sum, flow, index) => sum + flow / (1 + rate) ** (index + 1), -outlay);
          expect(Math.abs(worth)).toBeLessThan(1e-8 * outlay);
        },
      ),
    );
  });

  // docs/specification.md, "Internal rate of return": roots 10 % and 20 %.
  it("is not given where two rates would do", () => {
    expect(internalRateOfReturn([-1000, 2300, -1320])).toEqual(noSingleRate);
  });

  // docs/specification.md, "Internal rate of return": -1000 + 100 * 2 + 100 * 4 + 50 * 8 = 0 at a factor of
  // 2.
  it("is below 0 where less comes back than was paid", () => {
    expectClose(valueOf(internalRateOfReturn([-1000, 100, 100, 50])), -0.5);
    expectClose(valueOf(internalRateOfReturn([-100, 25])), -0.75);
    // 1e-616 - 1.
    expect(valueOf(internalRateOfReturn([-1e308, 1e-308, 0]))).toBe(-1);
  });

  // (x - 1)(x - 2)(x - 4) has its sign changes in the flows, and none below 1: -8 + 14x - 7x^2 + x^3.
  it("is not given where a total of exactly 0 hides other rates", () => {
    expect(internalRateOfReturn([-8, 14, -7, 1])).toEqual(noSingleRate);
  });

  it("is 0 where the flow comes back to 0 at the very end, whatever its turns", () => {
    expect(valueOf(internalRateOfReturn([-100, 50, -50, 100]))).toBe(0);
  });

  it.each([[[]], [[0, 0]], [[100, 50]], [[-1000, 100, -100, 50]]])(
    "is not given for %j, whose cumulative flow never changes sign",
    (flows) => {
      expect(internalRateOfReturn(flows)).toEqual(noSingleRate);
    },
  );

  it("is not given for an overflow", () => {
    expect(internalRateOfReturn([-1, Infinity])).toEqual({
      ok: false,
      problem: { kind: "infinite", reason: "notFinite" },
    });
  });
});
