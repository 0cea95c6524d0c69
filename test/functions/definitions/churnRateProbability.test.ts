import { churnRateProbability } from "../../../src/functions/definitions/churnRateProbability";
import { evaluate } from "../evaluate";
import { messageOf } from "../messageOf";

describe("CHURNRATE.PROBABILITY", () => {
  // docs/specification.md, "CHURNRATE.PROBABILITY".
  it.each([
    [2 / 9, 0.2],
    [90 / 55, 0.9],
    [0, 0],
    [2, 1],
  ])("of %p is %p", (average, known) => {
    expect(evaluate(churnRateProbability, [average])).toBeCloseTo(known, 15);
  });

  it("takes a rate of up to 200%, the only one above 1", () => {
    expect(messageOf(churnRateProbability, 2.1)).toBe(
      "average_rate must be a number from 0% to 200%, not 2.1 (210%). For 2.1%, type 2.1% or 0.021.",
    );
    expect(messageOf(churnRateProbability, -0.1)).toContain("from 0% to 200%, not -0.1 (-10%).");
  });
});
