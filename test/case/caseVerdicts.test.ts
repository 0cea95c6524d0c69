/** @jest-environment ./test/environment.cjs */
import type { Case } from "../../src/case/prepare/case";
import { calculatedCases } from "./calculatedCases";
import { caseOf, levers, reference, without } from "./caseOf";

const cases: Readonly<Record<string, Case>> = {
  afterwards: caseOf({
    ...reference,
    value_after_horizon: "on",
    cost_base: 45_000_000,
    days_now: 45,
    days_target: 35,
    vat_rate: "25%",
    funding_rate: "6%",
    revenue_per_customer: 50_000,
    referral_rate_target: 0,
  }),
  referred: caseOf({ ...reference, referral_rate_now: "2%", value_after_horizon: "on" }),
  cheapWinning: caseOf({ ...reference, acquisition_cost: 1_000 }),
  claimed: caseOf({ ...reference, order_value_uplift: "67%" }),
  dear: caseOf({ ...reference, annual_cost: 30_000_000 }),
  halved: caseOf({ ...reference, churn_target: "4%" }),
  beyondPoints: caseOf({ ...without(reference, "churn_target"), uplift: "120%" }),
  beyondShare: caseOf({ ...without(reference, "churn_target"), uplift: "101%", target_form: "relative" }),
  allGone: caseOf({ ...reference, churn_target: 0 }),
  base: caseOf(reference),
  compared: caseOf({ ...reference, cost_base: 45_000_000, acquisition_cost: 15_000 }),
  loss: caseOf({ ...reference, annual_margin: -100 }),
  levers: caseOf({ ...reference, ...levers }),
};
const { plans, at, line, result } = calculatedCases(cases);

describe("values beside the NPV", () => {
  it("has the value after the horizon in the average form, apart from the NPV, and off by default (docs/specification.md, 'Comparisons')", () => {
    expect(Math.round(result("afterwards", "after_horizon")!)).toBe(7_747_084);
    expect(at("base", plans.base!.results["after_horizon"]!)).toBe("off");
  });

  it("has the cash of CASHRELEASE (docs/specification.md, 'CASHRELEASE': 50 M, 45 to 35 days, 25 % VAT, 6 %)", () => {
    expect(result("afterwards", "cash_release")).toBeCloseTo(1_712_328.767, 3);
    expect(result("afterwards", "cash_release_interest")).toBeCloseTo(102_739.726, 3);
  });

  it("has the first year's equal cost cut, the loss of R-LOSS, and the referral value (docs/specification.md, 'Comparisons')", () => {
    expect(result("afterwards", "cost_cut_first_year")).toBeCloseTo(0.0033333, 7);
    expect(result("base", "customer_loss")).toBeCloseTo(94_736.84, 2);
    expect(result("cheapWinning", "customer_loss")).toBe(1000);
    expect(result("referred", "referral_value")).toBeCloseTo(127_901.385, 3);
  });
});

describe("verdictsBlock", () => {
  it.each([
    [
      "cheapWinning",
      "verdictWinning",
      /^Acquisition is cheaper here: 25\.4 more new customers a year bring as much for 25355 a year\.$/,
    ], // docs/mathematics.md, "Reference case": 25.35
    ["compared", "verdictWinning", /^Acquisition is cheaper here: .* 380320 a year/], // docs/mathematics.md, "Equivalents"
    ["base", "verdictWinning", /^Not known/],
    ["dear", "verdictPayback", /^The programme does not pay back within 5 years\.$/],
    ["dear", "verdictBreakEven", /^Break-even lies beyond 0 % churn/],
    ["base", "verdictPayback", /^Yes: it pays back in 3\.4 years\.$/],
    ["base", "verdictBreakEven", /^Churn may end at 7\.9 % instead of 7 %/],
    ["loss", "verdictMargin", /^The margin is negative: a customer loses 100 a year, .* destroys value\.$/],
    ["claimed", "verdictRates", /claim, not a measurement/],
    ["halved", "verdictRates", /^Implausible without proof: more than 50 %/],
    ["beyondPoints", "verdictRates", /^Impossible: churn is to fall by more than there is/],
    ["beyondShare", "verdictRates", /^Impossible: .* The target is taken as 0 %\.$/],
    ["allGone", "verdictRates", /^Implausible without proof: more than 50 %/],
    ["base", "verdictRates", /^No rate of change stands out\.$/],
    ["base", "verdictProof", /^No control group/],
    ["levers", "verdictProof", /^90 % of the effect/],
  ])("answers for the case %s: %s", (name, verdict, words) => {
    expect(line(name, verdict)).toMatch(words);
  });
});
