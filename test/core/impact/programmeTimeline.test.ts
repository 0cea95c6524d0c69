import fc from "fast-check";
import { impactTimeline } from "../../../src/core/impact/impactTimeline";
import {
  type ProgrammeInputs,
  type ProgrammeYear,
  programmeTimeline,
} from "../../../src/core/impact/programmeTimeline";
import { cashRelease } from "../../../src/core/value/cashRelease";
import { leversAtRest } from "./leversAtRest";
import { smallProgramme } from "./smallProgramme";
import { someImpacts } from "./someImpacts";

const line = (inputs: Partial<ProgrammeInputs>, key: keyof ProgrammeYear): readonly number[] =>
  programmeTimeline({ ...smallProgramme, ...inputs }).map((year) => year[key]);

describe("a programme with levers", () => {
  it("is the programme of RETENTIONIMPACT while the levers rest", () => {
    fc.assert(
      fc.property(someImpacts, (impact) => {
        const plain = impactTimeline(impact);
        // What is left of the customers' whole margin when nearly the same is taken from it.
        const rounding =
          1e-12 * (1 + (impact.customers + impact.newCustomers) * Math.abs(impact.annualMargin));
        programmeTimeline({ ...impact, ...leversAtRest }).forEach(({ net, presentValue }, year) => {
          expect(Math.abs(net - plain[year]!.net)).toBeLessThanOrEqual(20 * rounding);
          expect(Math.abs(presentValue - plain[year]!.presentValue)).toBeLessThanOrEqual(60 * rounding);
        });
      }),
    );
  });

  // By hand, from the customers named above: averages 80, 50 without and 90, 73 with.
  it("keeps customers, and each earns a margin", () => {
    expect(line({}, "retention")).toEqual([0, expect.closeTo(100, 10), expect.closeTo(230, 10)]);
    expect(line({ savedMarginShare: 0.5, attributableShare: 0.8 }, "retention")[1]).toBeCloseTo(40, 10);
  });

  it("says how many it kept: 20 points of 100 and then of 80", () => {
    expect(line({}, "saved")).toEqual([0, expect.closeTo(20, 10), expect.closeTo(16, 10)]);
    expect(line({ attributableShare: 0.8 }, "saved")[2]).toBeCloseTo(12.8, 10);
  });

  // By hand: 100 * 10 % join in year 1, so 90 at its end; 90 * 0.7 + 10 + 9 = 82 at the end of the second.
  it("wins customers by referral, who refer in their turn", () => {
    const years = programmeTimeline({ ...smallProgramme, referralRateTarget: 0.1 });
    expect(years.map(({ closingAfter }) => closingAfter)).toEqual([100, 90, expect.closeTo(82, 10)]);
    expect(line({ referralRateTarget: 0.1 }, "referral")).toEqual([
      0,
      expect.closeTo(50, 9),
      expect.closeTo(130, 9),
    ]);
    expect(line({ referralRateTarget: 0.1, savedMarginShare: 0.5 }, "referral")[2]).toBeCloseTo(65, 9);
  });

  // Today's referrals are among the 10 new customers: only those of the customers kept come on top, 20 * 5 % in year 2.
  it("does not count today's referrals twice", () => {
    const both = { referralRateNow: 0.05, referralRateTarget: 0.05 };
    expect(line(both, "referral")).toEqual([0, expect.closeTo(0, 10), expect.closeTo(5, 9)]);
    expect(line({ referralRateNow: 0.5 }, "referral")[1]).toBeCloseTo(-50, 9); // 10 stay away, not 50
  });

  it("earns more from every customer whom it then has", () => {
    const both = { orderValueUplift: 0.1, frequencyUplift: 0.2 };
    expect(line(both, "orderValue")).toEqual([
      0,
      expect.closeTo(90 * 10 * 0.32, 9),
      expect.closeTo(73 * 10 * 0.32, 9),
    ]);
    expect(line({ costToServeSaving: 2 }, "costToServe")).toEqual([
      0,
      expect.closeTo(180, 9),
      expect.closeTo(146, 9),
    ]);
    expect(line({ costToServeSaving: 2, attributableShare: 0.8 }, "costToServe")[1]).toBeCloseTo(144, 9);
    // The 10 and 23 customers gained spend half of what the 80 and 50 do.
    const half = { ...both, savedMarginShare: 0.5 };
    expect(line(half, "orderValue")).toEqual([
      0,
      expect.closeTo(85 * 10 * 0.32, 9),
      expect.closeTo(61.5 * 10 * 0.32, 9),
    ]);
  });

  it("pays for what it gives to those who would have stayed, 50 and then 30 customers", () => {
    expect(line({ marginGivenAway: 2 }, "cost")).toEqual([
      0,
      expect.closeTo(-100, 9),
      expect.closeTo(-60, 9),
    ]);
    expect(line({ marginGivenAway: 2, taxRate: 0.25 }, "tax")[1]).toBeCloseTo(0, 9); // 100 earned, 100 given away
  });

  it("pays for each customer whom it has, in no year but those of the programme", () => {
    expect(line({ costPerCustomer: 2 }, "cost")).toEqual([
      0,
      expect.closeTo(-180, 9),
      expect.closeTo(-146, 9),
    ]);
    expect(line({}, "averageAfter")).toEqual([0, expect.closeTo(90, 10), expect.closeTo(73, 10)]);
  });

  it("is taxed on what is left of the margins after costs, and relieved of a loss", () => {
    // 100 and 230 earned, 130 paid a year and 40 at once.
    const taxed = { taxRate: 0.25, annualCost: 130, oneOffCost: 40 };
    expect(line(taxed, "tax")).toEqual([10, expect.closeTo(7.5, 10), expect.closeTo(-25, 10)]);
  });

  it("sets the cash of CASHRELEASE free where nobody stays longer, and gives it back at the end", () => {
    const terms = { daysNow: 45, daysTarget: 35, vatRate: 0.25 };
    const steady = { ...terms, customers: 20, churnTarget: 0.5, revenuePerCustomer: 1000 };
    const { cash } = cashRelease({ ...terms, annualRevenue: 20 * 1000, fundingRate: 0 });
    expect(line(steady, "workingCapital")).toEqual([0, expect.closeTo(cash, 9), expect.closeTo(-cash, 9)]);
  });

  it("ties up cash in the customers kept", () => {
    // (90 - 80) customers * 365 * 30 / 365, and back.
    const stands = { daysNow: 30, daysTarget: 30, revenuePerCustomer: 365 };
    expect(line(stands, "workingCapital")).toEqual([0, expect.closeTo(-300, 9), expect.closeTo(300, 9)]);
    // In the second of three years (73 - 50) customers * 30 with revenues 10 % higher.
    const growing = line({ ...stands, years: 3, growth: 0.1 }, "workingCapital");
    expect(growing).toEqual([
      0,
      expect.closeTo(-300, 9),
      expect.closeTo(300 - 759, 9),
      expect.closeTo(759, 9),
    ]);
    // (90 * 1.1 * 1.2 - 80) * 30.
    const dearer = { ...stands, orderValueUplift: 0.1, frequencyUplift: 0.2 };
    expect(line(dearer, "workingCapital")[1]).toBeCloseTo(-1164, 9);
  });
});
