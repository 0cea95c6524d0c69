import { problemText } from "../../../src/app/problemText";
import { words } from "../../words";
import fc from "fast-check";
import { numberOf } from "../../../src/case/prepare/case";
import { judgeAssumption } from "../../../src/case/prepare/judgeAssumption";
import { readSettings } from "../../../src/case/prepare/readSettings";
import type { Source } from "../../../src/case/prepare/source";
import { messageText } from "../../../src/core/message";
import { datasetOf } from "../../data/selectionOf";
import { caseOf, context, prepare, reference, revenueOnly, withMargin } from "../caseOf";

function refusal(given: Readonly<Record<string, string | number>>, dataset = withMargin): string | null {
  const prepared = prepare(given, dataset);
  return prepared.ok ? "prepared" : problemText(prepared.problem, words);
}

const sourceText = (source: Source): string => messageText(source, words.case.prepare.sources);

describe("a case from measured data", () => {
  const subject = caseOf({});

  it("has the measured values and their source", () => {
    expect(subject.assumptions.churn_now.value).toBe(0.1); // 2 of 20
    expect(subject.assumptions.customers.value).toBe(18);
    expect(subject.assumptions.annual_margin.value).toBe(20000);
    expect(sourceText(subject.assumptions.customers.source)).toMatch(
      /^measured from Customers!A1:E21, 20 rows/,
    );
  });

  it("assumes the rest: 70 % of today's churn, 9 %, five years, no costs (docs/specification.md, 'Assumed defaults')", () => {
    expect(numberOf(subject, "churn_target")).toBeCloseTo(0.07, 15);
    expect(numberOf(subject, "discount_rate")).toBe(0.09);
    expect(numberOf(subject, "years")).toBe(5);
    expect(subject.assumptions.annual_cost).toEqual({ value: 0, source: { say: "assumed", reason: null } });
  });

  it("knows an assumption by its alias", () => {
    expect(readSettings({ churn_reduction: "3%" })).toEqual(readSettings({ uplift: "3%" }));
  });

  it("has what was given instead of what was measured", () => {
    expect(caseOf({ churn_now: "12.5%" }).assumptions.churn_now).toEqual({
      value: 0.125,
      source: { say: "entered" },
    });
    expect(caseOf({ ramp: "50%, 1" }).assumptions.ramp.value).toEqual([0.5, 1]);
  });
});

describe("the reduction of churn", () => {
  it("has 8, 7 and 5 % for 10 % (docs/specification.md, 'Assumed defaults')", () => {
    const { cautious, base, ambitious } = caseOf({ churn_now: "10%" }).reductions;
    expect([cautious, base, ambitious].map((uplift) => 0.1 - uplift)).toEqual([
      expect.closeTo(0.08, 14),
      expect.closeTo(0.07, 14),
      expect.closeTo(0.05, 14),
    ]);
  });

  it("is the same target in points, as a ratio, or as the target", () => {
    const forms = [
      caseOf({ churn_now: "10%", uplift: "3%" }),
      caseOf({ churn_now: "10%", uplift: "30%", target_form: "relative" }),
      caseOf({ churn_now: "10%", churn_target: "7%", target_form: "target" }),
    ];
    for (const form of forms) expect(numberOf(form, "churn_target")).toBeCloseTo(0.07, 14);
  });

  it("never leaves the rates between 0 and 1, and is bolder from cautious to ambitious", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (now, target) => {
        const targets = (["cautious", "base", "ambitious"] as const).map((scenario) =>
          numberOf(caseOf({ churn_now: now, churn_target: target, scenario }), "churn_target"),
        );
        for (const each of targets) expect(each >= 0 && each <= 1).toBe(true);
        const sorted = [...targets].sort((one, other) => (target <= now ? other - one : one - other));
        expect(targets.map((each) => each.toFixed(12))).toEqual(sorted.map((each) => each.toFixed(12)));
      }),
    );
  });
});

describe("the margin", () => {
  it("is revenue where none is given, and revenue times the rate where one is", () => {
    expect(caseOf({}, revenueOnly).marginForm).toBe("revenue");
    expect(numberOf(caseOf({}, revenueOnly), "annual_margin")).toBe(50000);
    expect(numberOf(caseOf({ margin_rate: "40%" }, revenueOnly), "annual_margin")).toBe(20000);
    expect(caseOf({ annual_margin: 5 }, revenueOnly).marginForm).toBe("amount");
    expect(numberOf(caseOf({ revenue_per_customer: 100 }), "annual_margin")).toBe(40);
  });
});

describe("the levers", () => {
  it("have no effect by default, and their targets follow today's values until they are given", () => {
    expect(caseOf({}).assumptions.referral_rate_target).toEqual({ value: 0, source: { say: "asToday" } });
    expect(caseOf({ days_now: 45 }).assumptions.days_target).toEqual({
      value: 45,
      source: { say: "asToday" },
    });
    expect(caseOf({ days_now: 45, days_target: 35 }).assumptions.days_target).toEqual({
      value: 35,
      source: { say: "entered" },
    });
    for (const name of [
      "order_value_uplift",
      "frequency_uplift",
      "cost_to_serve_saving",
      "vat_rate",
      "funding_rate",
    ] as const)
      expect(numberOf(caseOf({}), name)).toBe(0);
  });

  it("come with the currency, the valuation date and the basis of the rate", () => {
    const { currency, valuation_date: date, rate_basis: basis } = caseOf({ currency: " kSEK " }).assumptions;
    expect([currency.value, date.value, basis.value]).toEqual(["kSEK", context.today, "nominal"]);
    expect(caseOf({}).assumptions.attributable_share.source).toEqual({
      say: "assumed",
      reason: "noControlGroup",
    });
  });
});

describe("a wrong value", () => {
  it.each([
    [
      { annual_cost: "10,5" },
      'annual_cost is "10,5", which is no number. Write it as 12.5 or 12.5%, with a decimal point.',
    ],
    [
      { annual_cost: "" },
      'annual_cost is "", which is no number. Write it as 12.5 or 12.5%, with a decimal point.',
    ],
    [{ churn_now: 10 }, "churn_now is 10, but must lie between 0 and 1. Rates may be written as 10% or 0.1."],
    [{ years: 2.5 }, "years is 2.5, but must be a whole number."],
    [{ scenario: "bold" }, 'scenario is "bold", but must be one of: cautious, base, ambitious.'],
    [
      { days_now: -1 },
      "days_now is -1, but must lie between 0 and 3650. Rates may be written as 10% or 0.1.",
    ],
    [
      { uplift: "3%", churn_target: "7%" },
      "uplift and churn_target both say how far churn falls. Give one of them.",
    ],
    [
      { annual_margin: 1, margin_rate: "4%" },
      "annual_margin and margin_rate both say what a customer earns. Give one of them.",
    ],
  ])("%j is refused", (given, sentence) => {
    expect(refusal(given)).toBe(sentence);
  });

  it("an unknown name lists the known ones", () => {
    expect(refusal({ chrun: 1 })).toMatch(
      /^chrun is no assumption\. The known ones are: scenario, customers, .*ramp/,
    );
  });

  it("a case without churn in the data is refused until churn is given", () => {
    const nobodyLeft = datasetOf(
      ["Customer", "Start", "End", "Revenue per year"],
      [
        ["a", "2020-01-01", null, 1],
        ["b", "2025-01-01", null, 1],
      ],
    );
    expect(refusal({}, nobodyLeft)).toBe(
      "The data do not show how many customers leave in a year. Give churn_now.",
    );
    expect(refusal({ churn_now: "5%" }, nobodyLeft)).toBe("prepared");
  });
});

describe("what is set for reading the data", () => {
  it("becomes the options of the reading", () => {
    expect(readSettings({ as_of: "2025-12-31", flag_period: "all", annual_margin: 10 })).toEqual({
      ok: true,
      value: {
        overrides: { annual_margin: 10 },
        options: { asOf: 46022, chosen: { flag_period: "all" }, amountGiven: true }, // Excel's serial of 2025-12-31
      },
    });
    expect(readSettings(reference)).toMatchObject({ value: { options: { amountGiven: true } } });
    expect(readSettings({ window_days: "180" })).toMatchObject({ value: { options: { windowDays: 180 } } });
  });

  it("is judged as an assumption is", () => {
    expect(readSettings({ window_days: "0" })).toMatchObject({ problem: { reason: "outside range" } });
    expect(readSettings({ window_days: "1.5" })).toMatchObject({ problem: { reason: "not whole" } });
    expect(refusal({ as_of: "soon" })).toBe(`as_of is "soon", which is no date. Write it as 2025-12-31.`);
    expect(readSettings({ kind: "heap" })).toMatchObject({
      problem: { reason: "no choice", facts: { choices: ["list", "log", "wide", "cohort", "figures"] } },
    });
  });
});

describe("a value that is judged", () => {
  it("passes with its kind, range, choices and whole numbers", () => {
    expect(judgeAssumption("ramp", [0.5, 1])).toEqual({ ok: true, value: [0.5, 1] });
    expect(judgeAssumption("discounting", "mid")).toEqual({ ok: true, value: "mid" });
    expect(judgeAssumption("years", 5)).toEqual({ ok: true, value: 5 });
  });

  it.each([
    ["ramp", [0.5, 2], "outside range"],
    ["ramp", [0.5, NaN], "no number"],
    ["discounting", "start", "no choice"],
    ["years", 2.5, "not whole"],
    ["valuation_date", NaN, "no date"],
  ] as const)("%s of %j is refused: %s", (name, value, reason) => {
    expect(judgeAssumption(name, value)).toMatchObject({ problem: { reason, facts: { name } } });
  });
});
