/** @jest-environment ./test/environment.cjs */
import type { Case } from "../../src/case/prepare/case";
import { previewCase } from "../../src/case/prepare/previewCase";
import { sheetColumns } from "../../src/case/sheet/sheetColumns";
import { calculatedCases, rowOf } from "./calculatedCases";
import { caseOf, flagged, levers, reference, revenueOnly, without } from "./caseOf";

const cases: Readonly<Record<string, Case>> = {
  base: caseOf(reference),
  mid: caseOf({ ...reference, discounting: "mid" }),
  cautious: caseOf({ ...reference, scenario: "cautious" }),
  ambitious: caseOf({ ...reference, scenario: "ambitious" }),
  lowTarget: caseOf({ ...reference, churn_target: "8%" }),
  relative: caseOf({ ...reference, churn_target: "7%", target_form: "relative" }),
  compared: caseOf({ ...reference, cost_base: 45_000_000, acquisition_cost: 15_000 }),
  moving: caseOf({ ...reference, new_customers: 150, ramp: "30%,60%,100%", margin_growth: "2%", years: 7 }),
  everyShare: caseOf({
    ...reference,
    cost_per_customer: 100,
    margin_growth: "3%",
    attributable_share: "80%",
    tax_rate: "22%",
  }),
  levers: caseOf({ ...reference, ...levers, tax_rate: "22%", margin_growth: "2%" }),
  leversFree: caseOf({ ...reference, ...levers, margin_given_away: 0, annual_cost: 0, one_off_cost: 0 }),
  leversLoss: caseOf({ ...reference, ...levers, annual_margin: -100 }),
  leversNobody: caseOf({ ...reference, ...levers, customers: 0, new_customers: 0 }),
  leversThirty: caseOf({ ...reference, ...levers, years: 30, discounting: "mid" }),
  leversAllChurn: caseOf({ ...reference, ...levers, churn_now: 1, churn_target: 1, discount_rate: 0 }),
  leversNoChurn: caseOf({ ...reference, ...levers, churn_now: 0, churn_target: 0, discount_rate: 0 }),
  leversRevenue: caseOf({ ...levers, saved_margin_share: 1 }, revenueOnly),
  noReferral: caseOf({ ...reference, referral_rate_now: "50%", referral_rate_target: 0 }),
  taxed: caseOf({ ...reference, tax_rate: "20.6%" }),
  taxedAway: caseOf({ ...reference, tax_rate: 1 }),
  free: caseOf({ ...reference, annual_cost: 0, one_off_cost: 0 }),
  nobody: caseOf({ ...reference, customers: 0, new_customers: 0 }),
  noChurn: caseOf({ ...reference, churn_now: 0, churn_target: 0 }),
  allChurn: caseOf({ ...reference, churn_now: 1, churn_target: "50%" }),
  beyondPoints: caseOf({ ...without(reference, "churn_target"), uplift: "50%" }),
  beyondAll: caseOf({ ...without(reference, "churn_target"), uplift: "120%" }),
  beyondShare: caseOf({ ...without(reference, "churn_target"), uplift: "120%", target_form: "relative" }),
  above: caseOf({ ...reference, churn_target: "12%" }),
  oneYear: caseOf({ ...reference, years: 1 }),
  thirtyYears: caseOf({ ...reference, years: 30 }),
  noDiscount: caseOf({ ...reference, discount_rate: 0 }),
  loss: caseOf({ ...reference, annual_margin: -100 }),
  nothing: caseOf({ ...reference, annual_margin: 0 }),
  neverRamped: caseOf({ ...reference, ramp: "0" }),
  revenue: caseOf({ annual_cost: 1000 }, revenueOnly),
  flags: caseOf({}, flagged),
};
const { plans, at, result, failed, errors } = calculatedCases(cases);

const headline = (name: string): unknown =>
  at(
    name,
    plans[name]!.cells.find(({ role }) => role === "headline")!,
  );
function yearRow(name: string, label: string): readonly unknown[] {
  const row = rowOf(plans[name]!, label);
  return Array.from({ length: 6 }, (_, year) => at(name, { row, column: sheetColumns.yearZero + year }));
}

describe("the reference case on the sheet, calculated by LibreOffice (docs/mathematics.md, 'Reference case')", () => {
  it("has the cash flows", () => {
    const flows = [-500_000, -450_000, -10_500, 548_235, 1_067_858.55, 1_551_108.4515];
    yearRow("base", "Net").forEach((flow, year) => expect(flow).toBeCloseTo(flows[year]!, 6));
  });

  it.each([
    ["npv", 1_266_268.318419, 6],
    ["irr", 0.37162, 5],
    ["payback", 3.386, 3],
    ["discounted_payback", 3.659, 3],
    ["roi", 0.447, 3],
    ["break_even_churn", 0.0790731235209, 12],
    ["max_annual_cost", 925_548.03, 2],
    ["cost_per_saved_customer", 26_311.57, 2],
    ["acquisition_equivalent", 25.354670568, 9],
  ])("has %s %d", (key, expected, digits) => {
    expect(result("base", key)).toBeCloseTo(expected, digits);
  });

  it("has the other columns of docs/mathematics.md, 'Reference case', and what docs/specification.md, 'Comparisons', compares", () => {
    expect(result("mid", "npv")).toBeCloseTo(1_344_038.262, 3);
    expect(result("cautious", "npv")).toBeCloseTo(-128_060.49, 2);
    expect(result("lowTarget", "npv")).toBeCloseTo(-128_060.49, 2);
    expect(result("cautious", "irr")).toBeCloseTo(0.05514, 5);
    expect(result("cautious", "discounted_payback")).toBeNull();
    expect(result("ambitious", "npv")).toBeCloseTo(4_140_303.9, 2);
    expect(result("relative", "npv")).toBeCloseTo(1_266_268.318419, 5);
    expect(result("compared", "cost_cut_equivalent")).toBeCloseTo(0.0234243, 7);
    expect(result("compared", "acquisition_equivalent_cost")).toBeCloseTo(380_320.0585, 4);
    expect(Math.round(result("taxed", "npv")!)).toBe(1_005_417);
  });
});

describe.each(Object.keys(cases))("the sheet of the case %s", (name) => {
  it("shows no error in any cell", () => {
    expect(errors(name)).toEqual([]);
  });

  it("agrees with the core, where the reference case cannot tell them apart too", () => {
    const preview = previewCase(cases[name]!);
    expect(Math.abs(result(name, "npv")! - preview.npv)).toBeLessThanOrEqual(
      1e-9 * (1 + Math.abs(preview.npv)),
    );
    expect(result(name, "payback") === null).toBe(preview.payback === null);
    expect(result(name, "payback") ?? 0).toBeCloseTo(preview.payback ?? 0, 9);
    expect(result(name, "break_even_churn") === null).toBe(preview.breakEvenChurn === null);
    expect(result(name, "break_even_churn") ?? 0).toBeCloseTo(preview.breakEvenChurn ?? 0, 10);
  });

  it("passes its checks but for what the user has not said", () => {
    const open = { revenue: ["checkMargin"], flags: ["checkMargin", "check_flag_period"] };
    const expected = name === "flags" ? open.flags : /revenue/i.test(name) ? open.revenue : [];
    expect([...failed(name)].sort()).toEqual([...expected].sort());
  });
});

describe("the headline", () => {
  it.each([
    [
      "base",
      /^Cutting churn from 10 % to 7 % \(target assumed\) is worth 1\.27 M over 5 years \(discounted at 9 %, before tax\), pays back in 3\.4 years, and breaks even at 7\.9 %\.$/,
    ],
    ["cautious", /does not pay: -128060 over 5 years/],
    ["free", /No programme cost has been entered: this is the most it may cost, not a profit\.$/],
    ["revenue", /of revenue over 5 years .* What it earns needs a margin\.$/],
    ["above", /^The target lies above today: churn from 10 % to 12 %/],
  ])("of the case %s is its own", (name, words) => {
    expect(headline(name)).toMatch(words);
  });

  it("shows results that need a margin as words", () => {
    for (const key of ["irr", "payback", "discounted_payback", "roi", "break_even_churn"]) {
      expect(at("revenue", plans.revenue!.results[key]!)).toBe("needs a margin");
    }
  });
});
