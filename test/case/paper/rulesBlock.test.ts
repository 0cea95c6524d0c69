/** @jest-environment ./test/environment.cjs */
import type { Case } from "../../../src/case/prepare/case";
import type { RuleKey } from "../../../src/case/paper/paperTexts";
import { costCutEquivalent } from "../../../src/functions/definitions/costCutEquivalent";
import { evaluate } from "../../functions/evaluate";
import { calculatedCases } from "../calculatedCases";
import { caseOf, reference, revenueOnly } from "../caseOf";

const given = { ...reference, cost_base: 45_000_000, acquisition_cost: 15_000 };
const cases: Readonly<Record<string, Case>> = {
  base: caseOf(given),
  tenPercent: caseOf({ ...given, churn_now: "20%", churn_target: "15%", discount_rate: "10%" }),
  half: caseOf({ ...given, churn_now: "50%" }),
  fifth: caseOf({ ...given, churn_now: "20%" }),
  still: caseOf({ ...given, churn_now: 0, churn_target: 0, discount_rate: 0 }),
  everybody: caseOf({ ...given, churn_now: 1, churn_target: 1 }),
  free: caseOf({ ...reference, one_off_cost: 0, annual_cost: 0 }),
  revenue: caseOf({ revenue_per_customer: 100, churn_now: "50%" }, revenueOnly),
};
const { line, errors } = calculatedCases(cases);

/** Your own number beside a claim. */
const own = (name: string, key: RuleKey): unknown => line(name, key);

describe("your own number beside a rule of thumb (docs/articles.md)", () => {
  it("R01: a new customer at 15,000 costs 0.57 of a saved one at 26,311.57 (docs/specification.md, 'Comparisons')", () => {
    expect(own("base", "R01")).toBeCloseTo(15_000 / 26_311.57, 6);
    expect(own("free", "R01")).toBe("needs input");
  });

  it("R02: 5 points more are worth 20 % at a retention of 80 % and a discount of 10 % (docs/mathematics.md, 'Rules of thumb')", () => {
    expect(own("tenPercent", "R02")).toBeCloseTo(0.2, 12); // 0.3 / 0.25 - 1
    expect(own("still", "R02")).toBe("no limit");
  });

  it("R16: of 20 % very and 78 % satisfied, 29.7 % are loyal at six times (docs/articles.md R15)", () => {
    expect(own("base", "R16")).toBeCloseTo(0.2 * 0.9 + (0.78 * 0.9) / 6, 12);
    expect(own("base", "R16")).toBeCloseTo(0.297, 12);
  });

  it("R33: a customer is worth the revenue of a lifetime, 100 a year over 1 / 50 %", () => {
    expect(own("revenue", "R33")).toBeCloseTo(200, 9);
    expect(own("still", "R33")).toBe("no limit");
  });

  it("R38: 67 % more from year 3 makes 35 % at a retention of 80 % and a discount of 10 % (vector R-67)", () => {
    expect(own("tenPercent", "R38")).toBeCloseTo(0.67 * (0.8 / 1.1) ** 2, 12);
    expect(own("tenPercent", "R38")).toBeCloseTo(496.6 / 366.7 - 1, 3);
  });

  it("R42: 20 % more retention and 15 % more spent are 1.4375 times at 50 %, 5.75 at 80 % (docs/articles.md R42)", () => {
    expect(own("half", "R42")).toBeCloseTo(1.4375, 12);
    expect(own("fifth", "R42")).toBeCloseTo(5.75, 12);
    expect(own("half", "R42points")).toBeCloseTo((1.15 * 0.5) / 0.3, 12);
    expect(own("fifth", "R42points")).toBe("no limit");
    expect(own("still", "R42")).toBeCloseTo(1.15, 12);
  });

  it("R43: from 10 % to 7 % at a discount of 9 % a customer is worth 18.75 % more", () => {
    expect(own("base", "R43")).toBeCloseTo(0.19 / 0.16 - 1, 12);
  });

  it("R50: 2 points equal 1.89 % of the costs, by COSTCUTEQUIVALENT, not 10 % (docs/mathematics.md, 'Reference case', R-COSTEQ)", () => {
    const equivalent = evaluate(
      costCutEquivalent,
      [1000, 20_000, 0.1, 0.08, 45_000_000, 5, 0.09, 100],
    ) as number;
    expect(own("base", "R50")).toBeCloseTo(0.018897836814, 11);
    expect(Math.abs((own("base", "R50") as number) - equivalent)).toBeLessThanOrEqual(1e-9 * equivalent);
    expect(own("free", "R50")).toBe("needs input");
  });

  it("R51: is churn today", () => {
    expect(own("base", "R51")).toBeCloseTo(0.1, 12);
  });

  it("is not an error cell in any case", () => {
    for (const name of Object.keys(cases)) expect(errors(name)).toEqual([]);
  });
});
