import fc from "fast-check";
import { geometricSum } from "../../../src/core/numeric/geometricSum";
import { expectClose } from "../expectClose";

const ratios = fc.double({ min: 0.2, max: 1.2, noNaN: true });
const termCounts = fc.integer({ min: 0, max: 60 });

describe("the geometric sum", () => {
  it("is what adding the terms gives", () => {
    fc.assert(
      fc.property(ratios, termCounts, (ratio, terms) => {
        let sum = 0;
        for (let term = 0; term < terms; term += 1) sum += ratio ** term;
        expectClose(geometricSum(Math.log(ratio), terms), sum);
      }),
    );
  });

  it("splits a horizon anywhere: the first years, and the rest seen from their end", () => {
    const years = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(ratios, years, years, (ratio, first, second) => {
        const logarithm = Math.log(ratio);
        const split = geometricSum(logarithm, first) + ratio ** first * geometricSum(logarithm, second);
        expectClose(geometricSum(logarithm, first + second), split, 1e-11);
      }),
    );
  });

  it.each([0, 5e-324, -5e-324, 1e-300, 1e-19])("is the number of terms at ln q = %p", (logarithm) => {
    expect(geometricSum(logarithm, 7.5)).toBe(7.5);
  });

  it("keeps its digits near q = 1: its Taylor series at ln q = -1e-9", () => {
    // Sum of exp(-k e) for k = 0..9 is 10 - 45 e + 142.5 e^2 - ...
    expectClose(geometricSum(-1e-9, 10), 10 - 45e-9 + 142.5e-18, 1e-15);
  });

  it("keeps them over a horizon that is long beside the distance of q from 1", () => {
    // (1 - exp(-1e8 e)) / (1 - exp(-e)) with e = 1e-9, to 20 digits by mpmath 1.3 from the double itself.
    expectClose(geometricSum(-1e-9, 1e8), 95162582.011621717534, 1e-15);
  });
});
