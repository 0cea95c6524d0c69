/** @jest-environment ./test/environment.cjs */
import type { Case } from "../../src/case/prepare/case";
import { sheetColumns } from "../../src/case/sheet/sheetColumns";
import { calculatedCases, rowOf } from "./calculatedCases";
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
const { plans, at, result } = calculatedCases(cases);

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

describe("the verdicts", () => {
  const verdict = (name: string, question: string): unknown =>
    at(name, { row: rowOf(plans[name]!, question), column: sheetColumns.inUse });
  it.each([
    [
      "cheapWinning",
      "Is it cheaper to win new customers?",
      /^Acquisition is cheaper here: 25\.4 more new customers a year bring as much for 25355 a year\.$/,
    ], // docs/mathematics.md, "Reference case": 25.35
    ["compared", "Is it cheaper to win new customers?", /^Acquisition is cheaper here: .* 380320 a year/], // docs/mathematics.md, "Equivalents"
    ["base", "Is it cheaper to win new customers?", /^Not known/],
    ["dear", "Does the programme pay?", /^The programme does not pay back within 5 years\.$/],
    ["dear", "How far may the target be missed?", /^Break-even lies beyond 0 % churn/],
    ["base", "Does the programme pay?", /^Yes: it pays back in 3\.4 years\.$/],
    ["base", "How far may the target be missed?", /^Churn may end at 7\.9 % instead of 7 %/],
    [
      "loss",
      "Are the customers worth keeping?",
      /^The margin is negative: a customer loses 100 a year, .* destroys value\.$/,
    ],
    ["claimed", "Are the rates of change plausible?", /claim, not a measurement/],
    ["halved", "Are the rates of change plausible?", /^Implausible without proof: more than 50 %/],
    [
      "beyondPoints",
      "Are the rates of change plausible?",
      /^Impossible: churn is to fall by more than there is/,
    ],
    ["beyondShare", "Are the rates of change plausible?", /^Impossible: .* The target is taken as 0 %\.$/],
    ["allGone", "Are the rates of change plausible?", /^Implausible without proof: more than 50 %/],
    ["base", "Are the rates of change plausible?", /^No rate of change stands out\.$/],
    ["base", "How well is the effect proven?", /^No control group/],
    ["levers", "How well is the effect proven?", /^90 % of the effect/],
  ])("of the case %s: %s", (name, question, words) => {
    expect(verdict(name, question)).toMatch(words);
  });
});
