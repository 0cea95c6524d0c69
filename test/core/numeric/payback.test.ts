import fc from "fast-check";
import { payback } from "../../../src/core/numeric/payback";
import { valueOf } from "../valueOf";

describe("payback", () => {
  // 1000 is back after 400 + 400 and half of the third 400.
  it("is straight within the year that pays back", () => {
    expect(valueOf(payback([-1000, 400, 400, 400]))).toBe(2.5);
  });

  it("counts the last crossing when the flow falls below 0 again", () => {
    // Cumulative -100, 100, -100, 100: the last hundred comes half way through year 3.
    expect(valueOf(payback([-100, 200, -200, 200]))).toBe(2.5);
  });

  it("is 0 where nothing is ever owed", () => {
    expect(valueOf(payback([0, 100, -50, 20]))).toBe(0);
    expect(valueOf(payback([]))).toBe(0);
  });

  it("is reached where the end is exactly 0", () => {
    expect(valueOf(payback([-100, 50, 50]))).toBe(2);
  });

  it("is unavailable where the end is negative", () => {
    expect(payback([-100, 150, -100])).toEqual({
      ok: false,
      problem: { kind: "unavailable", reason: "neverPaysBack" },
    });
  });

  it("leaves nothing owed: the outlay is what came in until then", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 20 }),
        (outlay, inflows) => {
          const total = inflows.reduce((sum, flow) => sum + flow, 0);
          fc.pre(total >= outlay);
          const years = valueOf(payback([-outlay, ...inflows]));
          const received = inflows.reduce(
            (sum, flow, index) => sum + flow * Math.min(1, Math.max(0, years - index)),
            0,
          );
          expect(Math.abs(received - outlay)).toBeLessThan(1e-7);
        },
      ),
    );
  });
});
