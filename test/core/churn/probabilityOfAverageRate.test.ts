import fc from "fast-check";
import { churnRate } from "../../../src/core/churn/churnRate";
import { probabilityOfAverageRate } from "../../../src/core/churn/probabilityOfAverageRate";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

describe("the probability behind a rate by average customers", () => {
  it.each(vectorsOf("CENTRAL_TO_PROB"))("vector $id, $source", ({ inputs, expected }) => {
    expectClose(probabilityOfAverageRate((inputs as Record<string, number>)["central"]!), expected as number);
  });

  it("is the share lost of a group that nobody joins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat({ max: 1e6 }), (start, other) => {
        const lost = Math.min(start, other);
        const average = valueOf(churnRate(lost, start, start - lost));
        expectClose(probabilityOfAverageRate(average), lost / start);
      }),
    );
  });

  it("is 1 at the most, where all are lost", () => {
    expect(probabilityOfAverageRate(2)).toBe(1);
  });
});
