import fc from "fast-check";
import { programmeBreakEven } from "../../../src/core/impact/programmeBreakEven";
import { type ProgrammeInputs, programmeWorth } from "../../../src/core/impact/programmeTimeline";
import { retentionImpact } from "../../../src/core/impact/retentionImpact";
import { fail } from "../../../src/core/outcome";
import { valueOf } from "../valueOf";
import { leversAtRest } from "./leversAtRest";
import { smallProgramme } from "./smallProgramme";
import { someImpacts } from "./someImpacts";

const breakEven = (changes: Partial<ProgrammeInputs>): number =>
  valueOf(programmeBreakEven({ ...smallProgramme, ...changes }));

/** What rounding may leave of all margins. */
const rounding = ({ customers, newCustomers, annualMargin, years }: ProgrammeInputs): number =>
  1e-10 * (1 + (customers + newCustomers * years) * annualMargin * years * 4);
const expectWorthNothing = (inputs: ProgrammeInputs): void =>
  expect(Math.abs(programmeWorth(inputs))).toBeLessThan(rounding(inputs));

describe("the break-even of a programme with levers", () => {
  it("is where it is worth what it costs", () => {
    const dear = { ...smallProgramme, annualCost: 100, referralRateTarget: 0.02, taxRate: 0.2 };
    expect(breakEven(dear)).toBeGreaterThan(0.3);
    expectWorthNothing({ ...dear, churnTarget: breakEven(dear) });
  });

  it("brings the worth of any programme to 0 while the levers rest, but where RETENTIONIMPACT is below 0 without churn", () => {
    fc.assert(
      fc.property(someImpacts, (impact) => {
        const inputs = { ...impact, annualMargin: 1 + Math.abs(impact.annualMargin), ...leversAtRest };
        const found = programmeBreakEven(inputs);
        if (found.ok) expectWorthNothing({ ...inputs, churnTarget: found.value });
        else expect(valueOf(retentionImpact({ ...inputs, churnTarget: 0 }))).toBeLessThan(rounding(inputs));
      }),
    );
  });

  it("is today's churn where nothing is paid and nothing else is moved", () => {
    expect(breakEven({})).toBe(0.5);
  });

  it("lies below it where anything is paid", () => {
    for (const cost of [
      { oneOffCost: 1 },
      { annualCost: 1 },
      { costPerCustomer: 0.1 },
      { marginGivenAway: 0.1 },
    ]) {
      expect(breakEven(cost)).toBeLessThan(0.5);
      expectWorthNothing({ ...smallProgramme, ...cost, churnTarget: breakEven(cost) });
    }
  });

  // By hand: without churn averages are 105 and 115 against 80 and 50, which earns 250 and 650.
  it("is 0 where only no churn at all pays", () => {
    expect(breakEven({ annualCost: 450 })).toBeCloseTo(0, 14);
  });

  // By hand: 80 and 50 customers who cost 1 less each.
  it("is today's churn where the levers alone just pay for themselves", () => {
    expect(breakEven({ costToServeSaving: 1, annualCost: 65 })).toBeCloseTo(0.5, 14);
  });

  it.each<[Partial<ProgrammeInputs>, "alwaysPays" | "noBreakEven"]>([
    [{ orderValueUplift: 0.1 }, "alwaysPays"],
    [{ frequencyUplift: 0.1 }, "alwaysPays"],
    [{ costToServeSaving: 1 }, "alwaysPays"],
    [{ daysNow: 45, daysTarget: 35, revenuePerCustomer: 100, discountRate: 0.1 }, "alwaysPays"],
    [{ referralRateTarget: 0.1 }, "alwaysPays"],
    [{ annualCost: 1e6 }, "noBreakEven"],
    [{ annualMargin: 0, annualCost: 1 }, "noBreakEven"],
    // What is saved on a customer who earns nothing is no reason to keep more of them.
    [{ annualMargin: 0, costToServeSaving: 1 }, "noBreakEven"],
    [{ annualMargin: -1, costToServeSaving: 2 }, "noBreakEven"],
    [{ taxRate: 1 }, "noBreakEven"],
  ])("is not given for %j: %s", (changes, reason) => {
    expect(programmeBreakEven({ ...smallProgramme, ...changes })).toEqual(
      fail({ kind: "unavailable", reason }),
    );
  });
});
