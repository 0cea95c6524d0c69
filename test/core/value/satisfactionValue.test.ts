import { type SatisfactionLevel, satisfactionValue } from "../../../src/core/value/satisfactionValue";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

describe("the value of customers by their satisfaction", () => {
  const [mix] = vectorsOf("SATISFACTION_MIX");
  const { share0, share1, retention, margin } = mix!.inputs as Record<string, readonly number[]>;
  const levels = (shares: readonly number[]): readonly SatisfactionLevel[] =>
    shares.map((share, level) => ({
      share,
      annualMargin: margin![level]!,
      retentionRate: retention![level]!,
    }));
  const discountRate = mix!.inputs["d"] as number;
  const known = mix!.expected as { clv: readonly number[]; v0: number; v1: number };

  it("of each level, and on average before and after, is vector R-MIX", () => {
    const average = (shares: readonly number[]): number =>
      valueOf(satisfactionValue(levels(shares), discountRate)).reduce(
        (sum, level) => sum + level.contribution,
        0,
      );
    expectClose(average(share0!), known.v0);
    expectClose(average(share1!), known.v1);
    valueOf(satisfactionValue(levels(share0!), discountRate)).forEach(({ value }, level) =>
      expectClose(value, known.clv[level]!),
    );
  });

  it("needs shares that add up to 1, but for the rounding of what is typed", () => {
    expect(satisfactionValue(levels([0.3, 0.5, 0.15]), 0.09)).toEqual({
      ok: false,
      problem: { kind: "argument", reason: "sharesDoNotAddUp", facts: { sum: 0.3 + 0.5 + 0.15 } },
    });
    expect(satisfactionValue(levels([0.333333, 0.333333, 0.333333]), 0.09).ok).toBe(true);
    expect(satisfactionValue(levels([0.33333, 0.33333, 0.33333]), 0.09).ok).toBe(false);
    expect(satisfactionValue(levels([0.4, 0.4, 0.4]), 0.09).ok).toBe(false);
  });

  it("is infinite where customers of a level never leave, undiscounted", () => {
    const level = { share: 1, annualMargin: 1, retentionRate: 1 };
    expect(satisfactionValue([level], 0)).toMatchObject({ problem: { kind: "infinite" } });
  });
});
