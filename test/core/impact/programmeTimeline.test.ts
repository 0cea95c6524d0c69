import fc from "fast-check";
import { impactTimeline } from "../../../src/core/impact/impactTimeline";
import { programmeBreakEven } from "../../../src/core/impact/programmeBreakEven";
import type { ProgrammeInputs } from "../../../src/core/impact/programmeInputs";
import { programmeTimeline } from "../../../src/core/impact/programmeTimeline";
import { programmeWorth } from "../../../src/core/impact/programmeWorth";
import { cashRelease } from "../../../src/core/value/cashRelease";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";
import { someImpacts } from "./someImpacts";

/** Every lever at rest, and the whole effect owed to the programme. */
const atRest = {
  attributableShare: 1,
  gainedMarginShare: 1,
  costPerCustomer: 0,
  marginGivenAway: 0,
  taxRate: 0,
  revenuePerCustomer: 50_000,
  referralRateNow: 0,
  referralRateTarget: 0,
  orderValueUplift: 0,
  frequencyUplift: 0,
  costToServeSaving: 0,
  daysNow: 0,
  daysTarget: 0,
  vatRate: 0,
} as const;

/** Two years, half of 100 customers lost in each, 10 new ones: 100, 60, 40 without; 100, 80, 66 at a churn of 30 %. */
const small: ProgrammeInputs = {
  ...atRest,
  customers: 100,
  annualMargin: 10,
  churnNow: 0.5,
  churnTarget: 0.3,
  years: 2,
  discountRate: 0,
  annualCost: 0,
  oneOffCost: 0,
  newCustomers: 10,
  growth: 0,
  ramp: [],
  timing: "end",
};
const line = (inputs: Partial<ProgrammeInputs>, key: "retention" | "referral" | "orderValue" | "costToServe" | "cost" | "workingCapital" | "tax"): readonly number[] =>
  programmeTimeline({ ...small, ...inputs }).map((year) => year[key]); // prettier-ignore

describe("a programme with levers", () => {
  it("is the programme of RETENTIONIMPACT while the levers rest", () => {
    fc.assert(
      fc.property(someImpacts, (impact) => {
        const plain = impactTimeline(impact);
        // What is left of the customers' whole margin when nearly the same is taken from it.
        const rounding =
          1e-12 * (1 + (impact.customers + impact.newCustomers) * Math.abs(impact.annualMargin));
        programmeTimeline({ ...impact, ...atRest }).forEach(({ net, presentValue }, year) => {
          expect(Math.abs(net - plain[year]!.net)).toBeLessThanOrEqual(20 * rounding);
          expect(Math.abs(presentValue - plain[year]!.presentValue)).toBeLessThanOrEqual(60 * rounding);
        });
      }),
    );
  });

  // By hand, from the customers named above: averages 80, 50 without and 90, 73 with.
  it("keeps customers, and each earns a margin", () => {
    expect(line({}, "retention")).toEqual([0, expect.closeTo(100, 10), expect.closeTo(230, 10)]);
    expect(line({ gainedMarginShare: 0.5, attributableShare: 0.8 }, "retention")[1]).toBeCloseTo(40, 10);
  });

  // By hand: 100 * 10 % join in year 1, so 90 at its end; 90 * 0.7 + 10 + 9 = 82 at the end of the second.
  it("wins customers by referral, who refer in their turn", () => {
    const years = programmeTimeline({ ...small, referralRateTarget: 0.1 });
    expect(years.map(({ closingAfter }) => closingAfter)).toEqual([100, 90, expect.closeTo(82, 10)]);
    expect(line({ referralRateTarget: 0.1 }, "referral")).toEqual([0, expect.closeTo(50, 9), expect.closeTo(130, 9)]); // prettier-ignore
  });

  // Today's referrals are among the 10 new customers: only those of the customers kept come on top, 20 * 5 % in year 2.
  it("does not count today's referrals twice", () => {
    const both = { referralRateNow: 0.05, referralRateTarget: 0.05 };
    expect(line(both, "referral")).toEqual([0, expect.closeTo(0, 10), expect.closeTo(5, 9)]);
    expect(line({ referralRateNow: 0.5 }, "referral")[1]).toBeCloseTo(-50, 9); // 10 stay away, not 50
  });

  it("earns more from every customer whom it then has", () => {
    const both = { orderValueUplift: 0.1, frequencyUplift: 0.2 };
    expect(line(both, "orderValue")).toEqual([0, expect.closeTo(90 * 10 * 0.32, 9), expect.closeTo(73 * 10 * 0.32, 9)]); // prettier-ignore
    expect(line({ costToServeSaving: 2 }, "costToServe")).toEqual([0, expect.closeTo(180, 9), expect.closeTo(146, 9)]); // prettier-ignore
  });

  it("pays for what it gives to those who would have stayed, 50 and then 30 customers", () => {
    expect(line({ marginGivenAway: 2 }, "cost")).toEqual([
      0,
      expect.closeTo(-100, 9),
      expect.closeTo(-60, 9),
    ]);
    expect(line({ marginGivenAway: 2, taxRate: 0.25 }, "tax")[1]).toBeCloseTo(0, 9); // 100 earned, 100 given away
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
  });
});

describe("the break-even of a programme with levers", () => {
  it("is where it is worth what it costs", () => {
    const dear = { ...small, annualCost: 100, referralRateTarget: 0.02, taxRate: 0.2 };
    const churn = valueOf(programmeBreakEven(dear));
    expect(churn).toBeGreaterThan(0.3);
    expectClose(programmeWorth({ ...dear, churnTarget: churn }), 0, 1e-9);
  });

  it("is today's churn where nothing is paid and nothing else is moved", () => {
    expect(valueOf(programmeBreakEven(small))).toBe(0.5);
  });

  it.each([
    [{ orderValueUplift: 0.1 }, "alwaysPays"],
    [{ annualCost: 1e6 }, "noBreakEven"],
    [{ annualMargin: 0, annualCost: 1 }, "noBreakEven"],
  ])("is not given for %j: %s", (inputs, reason) => {
    expect(programmeBreakEven({ ...small, ...inputs })).toEqual({
      ok: false,
      problem: { kind: "unavailable", reason },
    });
  });
});
