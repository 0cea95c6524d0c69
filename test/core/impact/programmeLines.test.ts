import fc from "fast-check";
import { impactTimeline } from "../../../src/core/impact/impactTimeline";
import { programmeTimeline } from "../../../src/core/impact/programmeTimeline";
import { expectClose } from "../expectClose";
import { someProgrammes } from "./someProgrammes";

describe("a year of a programme with levers", () => {
  // docs/specification.md, "Checks" and "Levers": nothing is counted twice.
  it("has lines that add to the margin after less the margin before", () => {
    fc.assert(
      fc.property(someProgrammes, (inputs) => {
        const before = impactTimeline(inputs);
        programmeTimeline(inputs).forEach((year, index) => {
          if (index === 0) return;
          const { openingBefore, closingBefore } = before[index]!;
          const each = inputs.annualMargin * (1 + inputs.growth) ** (index - 1);
          const spending = (1 + inputs.orderValueUplift) * (1 + inputs.frequencyUplift);
          const after = year.averageAfter * (each * spending + inputs.costToServeSaving);
          const gained = after - ((openingBefore + closingBefore) / 2) * each;
          const lines = year.retention + year.referral + year.orderValue + year.costToServe;
          expectClose(lines / (1 + Math.abs(after)), gained / (1 + Math.abs(after)));
        });
      }),
    );
  });

  it("is worth its lines, discounted", () => {
    fc.assert(
      fc.property(someProgrammes, (inputs) => {
        for (const year of programmeTimeline(inputs)) {
          const { retention, referral, orderValue, costToServe, cost, tax, workingCapital, net } = year;
          const lines = [retention, referral, orderValue, costToServe, cost, tax, workingCapital];
          const size = lines.reduce((sum, amount) => sum + Math.abs(amount), 1);
          const sum = lines.reduce((total, amount) => total + amount, 0);
          expectClose(net / size, sum / size);
          const wait = year.year === 0 ? 0 : year.year - (inputs.timing === "mid" ? 0.5 : 0);
          expectClose(year.presentValue / size, sum / size / (1 + inputs.discountRate) ** wait);
        }
      }),
    );
  });
});
