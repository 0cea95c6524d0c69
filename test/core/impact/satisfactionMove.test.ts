import fc from "fast-check";
import { furthestMove, satisfactionMove, type MixLevel } from "../../../src/core/impact/satisfactionMove";

const level = (
  shareNow: number,
  shareTarget: number,
  retentionRate: number,
  annualMargin: number,
): MixLevel => ({
  shareNow,
  shareTarget,
  retentionRate,
  annualMargin,
});
/** R-MIX of the vectors. */
const mix = [level(0.3, 0.4, 0.95, 26_000), level(0.55, 0.47, 0.88, 20_000), level(0.15, 0.13, 0.7, 14_000)];

describe("a move of customers between levels of satisfaction", () => {
  it("lowers churn by the shares moved, times their retention: .1 x 95 % - .08 x 88 % - .02 x 70 %", () => {
    expect(satisfactionMove(mix).churnPoints).toBeCloseTo(0.0106, 14);
  });

  it("raises the margin from 20,900 to 21,620 a customer", () => {
    expect(satisfactionMove(mix).marginRise).toBeCloseTo(21_620 / 20_900 - 1, 14);
  });

  it("does both by half where half of it is made", () => {
    expect(satisfactionMove(mix, 0.5).churnPoints).toBeCloseTo(0.0053, 14);
    expect(satisfactionMove(mix, 0.5).marginRise).toBeCloseTo(360 / 20_900, 14);
  });

  it("raises no margin where there is none today", () => {
    expect(satisfactionMove([level(1, 1, 0.9, 0)]).marginRise).toBe(0);
  });

  it("goes no further than to an empty level: here the third, 15 points in steps of 2, or the second, 55 in steps of 8", () => {
    expect(furthestMove(mix)).toBeCloseTo(55 / 8, 12);
    expect(furthestMove([level(1, 1, 0.9, 1)])).toBe(Infinity);
  });

  it("changes nothing where all levels are kept and earn alike", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (now, target, retention) => {
        const alike = [level(now, target, retention, 100), level(1 - now, 1 - target, retention, 100)];
        const { churnPoints, marginRise } = satisfactionMove(alike);
        expect(churnPoints).toBeCloseTo(0, 12);
        expect(marginRise).toBeCloseTo(0, 12);
      }),
    );
  });
});
