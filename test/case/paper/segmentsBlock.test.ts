/** @jest-environment ./test/environment.cjs */
import { englishCase } from "../../../src/locales/english/englishCase";
import type { Case } from "../../../src/case/prepare/case";
import { caseSheet } from "../../../src/case/caseSheet";
import type { SegmentKey } from "../../../src/case/paper/paperTexts";
import { sheetColumns as at } from "../../../src/case/sheet/sheetColumns";
import { clvRetention } from "../../../src/functions/definitions/clvRetention";
import { evaluate } from "../../functions/evaluate";
import { datasetOf } from "../../data/selectionOf";
import { calculatedCases } from "../calculatedCases";
import { caseOf, revenueOnly } from "../caseOf";

/** Of the year to 2025-12-31. Small: 1 of 4 lost, 350 a customer at 40 %. Large: 0 of 2, 5,000 at -8 %. New: nobody there before. */
const rows = [
  ["a", "Small", "2020-01-01", "2025-06-30", 100, 0.4],
  ["b", "Small", "2020-01-01", null, 200, 0.4],
  ["c", "Small", "2020-01-01", null, 300, 0.4],
  ["d", "Small", "2020-01-01", null, 400, 0.4],
  ["e", "Small", "2025-03-01", null, 500, 0.4],
  ["f", "Large", "2020-01-01", null, 9000, -0.1],
  ["g", "Large", "2020-01-01", null, 1000, 0.1],
  ["h", "New", "2025-12-31", null, 700, 0.2],
];
const headers = ["Customer", "Segment", "Start", "End", "Revenue per year", "Margin rate"];
const dataset = datasetOf(headers, rows);
const withoutMargin = datasetOf(
  headers.slice(0, -1),
  rows.map((row) => row.slice(0, -1)),
);
const amounts = datasetOf(
  [...headers.slice(0, 4), "Margin amount per year"],
  rows.map((row) => [...row.slice(0, 4), (row[4] as number) * (row[5] as number)]),
);

const cases: Readonly<Record<string, Case>> = {
  measured: caseOf({}, dataset),
  grown: caseOf({ margin_growth: "3%", years: 8, discounting: "mid", discount_rate: "7.5%" }, dataset),
  still: caseOf({ discount_rate: 0, churn_now: 0, churn_target: 0 }, dataset),
  revenue: caseOf({}, withoutMargin),
  rateSet: caseOf({ margin_rate: "50%" }, dataset),
  marginSet: caseOf({ annual_margin: 80 }, dataset),
  losses: caseOf({ margin_rate: "-50%" }, dataset),
  amounts: caseOf({}, amounts),
};
const { plans, at: shownAt, line: cell, errors } = calculatedCases(cases);

/** The cells of a line of the segments: all together, then a segment each. */
const line = (name: string, key: SegmentKey | "segmentHeads"): readonly unknown[] =>
  [at.inUse, at.yearZero, at.yearZero + 1, at.yearZero + 2].map((column) => cell(name, key, column));

describe("the segments block", () => {
  it("shows the segments by their number of customers, with all of them together", () => {
    expect(line("measured", "segmentHeads")).toEqual(["All", "Small", "Large", "New"]);
    expect(line("measured", "segmentEnd")).toEqual([7, 4, 2, 1]);
    expect(line("measured", "segmentChurnUsed")).toEqual([undefined, 0.25, 0, expect.closeTo(1 / 6, 12)]);
  });

  it("takes the margin of each segment: 350 at 40 %, 5,000 at -8 %, 700 at 20 %", () => {
    expect(line("measured", "segmentMargin")).toEqual([
      expect.closeTo((4 * 140 - 2 * 400 + 140) / 7, 9),
      expect.closeTo(140, 9),
      expect.closeTo(-400, 9),
      expect.closeTo(140, 9),
    ]);
    expect(line("amounts", "segmentMargin")).toEqual(line("measured", "segmentMargin"));
  });

  it("takes a margin that is entered, as a rate or an amount, and revenue where there is no margin", () => {
    expect(line("rateSet", "segmentMargin").slice(1)).toEqual([175, 2500, 350]);
    expect(line("marginSet", "segmentMargin").slice(1)).toEqual([80, 80, 80]);
    expect(line("revenue", "segmentMargin").slice(1)).toEqual([350, 5000, 700]);
  });

  it.each([
    ["measured", 0.09, 0, 5, 1],
    ["grown", 0.075, 0.03, 8, 1.075 ** 0.5],
  ])(
    "values a customer as CLV.RETENTION does on average customers (%s)",
    (name, discount, growth, years, earlier) => {
      const margins = [140, -400, 140];
      const kept = [0.75, 1, 1 - 1 / 6];
      const found = line(name, "segmentValue").slice(1) as number[];
      margins.forEach((margin, index) => {
        const given = [margin, kept[index]!, discount, years, growth, "average"];
        const expected = (evaluate(clvRetention, given) as number) * earlier;
        expect(Math.abs(found[index]! - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
      });
    },
  );

  it("values a customer at margin times years where nothing is lost or discounted", () => {
    expect(line("still", "segmentValue")[2]).toBeCloseTo(-400 * 5, 9);
  });

  it("says which segments destroy value (docs/articles.md R27)", () => {
    expect(line("measured", "segmentWord")).toEqual(["Look", "earns", "loses", "earns"]);
    expect(cell("measured", "segmentsVerdict", at.label)).toBe(
      "1 of 3 segments loses money: keeping its customers destroys value.",
    );
    expect(cell("losses", "segmentsVerdict", at.label)).toBe(
      "3 of 3 segments lose money: keeping their customers destroys value.",
    );
    expect(cell("rateSet", "segmentsVerdict", at.label)).toBe("Every segment earns a margin.");
  });

  it("adds up to the whole, and no cell shows an error", () => {
    for (const [name, plan] of Object.entries(plans)) {
      const checks = plan.checks.filter(
        ({ key }) => key === "checkSegments" || key === "checkSegmentRevenue",
      );
      expect(checks).toHaveLength(name === "amounts" ? 1 : 2);
      for (const { flag } of checks) expect(shownAt(name, flag)).toBe(1);
      expect(errors(name)).toEqual([]);
    }
  });
});

it("caseSheet has no segments block where the data have no segments", () => {
  expect(caseSheet(caseOf({}, revenueOnly), englishCase).lines).not.toContain("segments");
});
