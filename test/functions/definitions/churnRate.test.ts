import { churnRate } from "../../../src/functions/definitions/churnRate";
import { evaluate } from "../evaluate";
import { expectClose } from "../../core/expectClose";

const message = (...given: unknown[]): unknown =>
  (evaluate(churnRate, given) as { message?: string }).message;

describe("CHURNRATE", () => {
  // docs/specification.md, "CHURNRATE"; vectors S-CHURN-1 and C-AVG.
  it.each([
    [[84, 1000, 1040], 84 / 1020],
    [[20, 100, 80], 20 / 90],
    [[20, 100], 0.2],
    [[90, 100, 10], 90 / 55],
  ])("of %j is %p", (given, expected) => {
    expectClose(evaluate(churnRate, given) as number, expected);
  });

  it("divides by nobody: #DIV/0!", () => {
    expect(evaluate(churnRate, [0, 0])).toEqual({ error: "#DIV/0!" });
    expect(evaluate(churnRate, [[[0]], [[""]], [[""]]])).toEqual({ error: "#DIV/0!" });
  });

  it("catches an empty end cell, which would double the rate", () => {
    expect(message([[84]], [[1000]], [[""]])).toBe(
      "customers_end (0) is below customers_start less customers_lost (1000 - 84). Is its cell empty?",
    );
  });

  it("refuses more lost than were there, and negative counts", () => {
    expect(message(1100, 1000)).toBe(
      "customers_lost (1100) must not be more than customers_start (1000). " +
        "Count only those who were there at the start, or give customers_end too.",
    );
    expect(message(-1, 1000)).toBe("customers_lost must be a number of 0 or more, not -1.");
  });

  it("spills, each error in its own cell", () => {
    expect(
      evaluate(churnRate, [
        [[10], [0], [30]],
        [[100], [0], [20]],
      ]),
    ).toEqual([[0.1], [{ error: "#DIV/0!" }], [expect.objectContaining({ error: "#VALUE!" })]]);
  });
});
