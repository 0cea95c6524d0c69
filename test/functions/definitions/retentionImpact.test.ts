import { evaluate } from "../evaluate";
import { retentionImpact } from "../../../src/functions/definitions/retentionImpact";
import { impactVectors } from "../../core/impact/impactVectors";
import { expectClose } from "../../core/expectClose";

const programme = [1000, 20_000, 0.1, 0.07, 5, 0.09, 600_000, 500_000, 100, null];
const message = (...given: unknown[]): unknown =>
  (evaluate(retentionImpact, given) as { message?: string }).message;

describe("RETENTIONIMPACT", () => {
  // docs/specification.md, "RETENTIONIMPACT", printed to six decimals.
  it.each([
    [[...programme, [[0.5], [1]]], 1_266_268.318419],
    [programme, 2_184_173.637],
    [[...programme, [[0.5, 1]], "mid"], 1_344_038.262127],
    [[1000, 20_000, 0.1, 0.05, 5, 0.09, null, null, 100], 8_554_725.904976],
  ])("of %j is %p", (given, expected) => {
    expect(evaluate(retentionImpact, given)).toBeCloseTo(expected, 6);
  });

  it.each(impactVectors.filter(({ fn }) => fn === "RETENTIONIMPACT"))(
    "vector $id",
    ({ impact, expected }) => {
      const { customers, annualMargin, churnNow, churnTarget, years, discountRate } = impact;
      const { annualCost, oneOffCost, newCustomers, growth, ramp } = impact;
      const given = [customers, annualMargin, churnNow, churnTarget, years, discountRate];
      const worth = evaluate(retentionImpact, [
        ...given,
        annualCost,
        oneOffCost,
        newCustomers,
        growth,
        [ramp],
      ]);
      expectClose(worth as number, (expected as { npv: number }).npv, 1e-10);
    },
  );

  it("combines targets into a row, while the ramp is one list for all of them", () => {
    const grid = evaluate(retentionImpact, [
      ...programme.slice(0, 3),
      [[0.08, 0.07, 0.05]],
      ...programme.slice(4),
      [[0.5], [1]],
    ]) as number[][];
    // docs/mathematics.md, "Reference case", NPV of +2, +3 and +5 points.
    [-128_060.49, 1_266_268.32, 4_140_303.9].forEach((npv, index) =>
      expect(grid[0]![index]).toBeCloseTo(npv, 2),
    );
  });

  it("holds a ramp's last share, cuts its empty end, and counts one empty cell as 0", () => {
    const ramped = (ramp: unknown) => evaluate(retentionImpact, [...programme, ramp]) as number;
    expect(ramped([[0.5], [1], [""], [null]])).toBe(ramped([[0.5, 1]]));
    expect(ramped([[0.5], [1], [1], [1], [1]])).toBe(ramped([[0.5], [1]]));
    expect(ramped(1)).toBe(ramped(null));
    // No effect at all: only the costs, 500,000 + 600,000 * (1 - 1.09^-5) / 0.09.
    expectClose(ramped([[""]]), -500_000 - (600_000 * (1 - 1.09 ** -5)) / 0.09);
  });

  it("says which value of a ramp cannot be used, and how it must lie", () => {
    expect(message(...programme, [[0.5], ["x"]])).toBe('ramp, value 2, must be a number, not the text "x".');
    expect(message(...programme, [[0.5, 1.5]])).toContain(
      "ramp, value 2, must be a number from 0% to 100%, not 1.5 (150%).",
    );
    expect(message(...programme, 2)).toContain("ramp must be a number from 0% to 100%");
    expect(
      message(...programme, [
        [0.5, 1],
        [1, 1],
      ]),
    ).toBe("ramp must be one row or one column, not 2 by 2 cells.");
  });

  it.each([0, -1, 1.5, 1001, 1e9])("refuses %p years", (years) => {
    const came = years === 0 ? "0 (an empty cell counts as 0)" : years;
    expect(message(1000, 20_000, 0.1, 0.07, years)).toBe(
      `years must be a whole number from 1 to 1000, not ${came}.`,
    );
  });

  it("refuses 10 typed for 10%", () => {
    expect(message(1000, 20_000, 10, 7)).toBe(
      "churn_now must be a number from 0% to 100%, not 10 (1000%). For 10%, type 10% or 0.1.",
    );
  });

  it("knows no churn at all, and no timing but two", () => {
    expect(evaluate(retentionImpact, [1000, 20_000, 0, 0])).toBe(0);
    expect(message(...programme, null, "begin")).toBe('timing must be "end" or "mid", not the text "begin".');
  });
});
