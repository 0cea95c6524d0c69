import fc from "fast-check";
import { lifelongMultiple } from "../../../src/core/value/lifelongMultiple";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

describe("the margin multiple over all years to come", () => {
  // docs/mathematics.md, "Discounted value".
  it("is r / (1 + d - r) after the renewal, and (1 + d) / (1 + d - r) from the beginning", () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (r, d) => {
        const rates = { retentionRate: r, discountRate: d };
        expectClose(valueOf(lifelongMultiple({ ...rates, timing: "renewal" })), r / (1 + d - r), 1e-11);
        expectClose(valueOf(lifelongMultiple({ ...rates, timing: "begin" })), (1 + d) / (1 + d - r), 1e-11);
      }),
    );
  });
});
