import fc from "fast-check";
import { logPeriod } from "../../../src/data/log/logPeriod";
import { serial } from "../selectionOf";
import { lostMeans } from "../inWords";

const last = serial("2025-12-31");
const ofDays = (days: number, window?: number): ReturnType<typeof logPeriod> =>
  logPeriod(last - days + 1, last, window);

describe("the period of a log (docs/specification.md, 'Purchases')", () => {
  it("is the last 365 days of a log of at least 455 days, of which 90 precede it", () => {
    expect(ofDays(455)).toMatchObject({
      from: last - 365,
      to: last,
      windowDays: 365,
      daysBefore: 90,
      perYear: 1,
      isLongEnough: true,
    });
    expect(ofDays(730).daysBefore).toBe(365);
    expect(ofDays(3000).daysBefore).toBe(365);
    expect(lostMeans(ofDays(455).definition)).toBe(
      "Lost: bought in the 365 days to 2024-12-31, and not in the 365 days to 2025-12-31",
    );
  });

  it("is half of a log of 454 days, and is marked as an estimate", () => {
    const period = ofDays(454);
    expect(period).toMatchObject({ from: last - 227, windowDays: 227, daysBefore: 227, perYear: 365 / 227 });
    expect(lostMeans(period.definition)).toContain("estimated from two half spans");
  });

  it("is too short to measure churn in a log of under 60 days", () => {
    expect([ofDays(60).isLongEnough, ofDays(59).isLongEnough, ofDays(1).isLongEnough]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("uses the window that the user sets", () => {
    expect(ofDays(1000, 180)).toMatchObject({
      from: last - 365,
      windowDays: 180,
      daysBefore: 180,
      perYear: 1,
    });
  });

  it("never starts before the first day of the log, for any length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
        const { from, to, daysBefore } = ofDays(days);
        expect(from - daysBefore).toBeGreaterThanOrEqual(last - days);
        expect(to).toBe(last);
      }),
    );
  });
});
