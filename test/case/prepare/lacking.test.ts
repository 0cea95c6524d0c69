import { lackingIn, neededFor } from "../../../src/case/prepare/lacking";
import { prepareCase } from "../../../src/case/prepare/prepareCase";
import type { Overrides } from "../../../src/case/prepare/readSettings";
import { datasetOf } from "../../data/selectionOf";
import { context, revenueOnly, withMargin } from "../caseOf";

/** Customers of whom nobody left yet, so that the data have no churn rate. */
const nobodyLeft = datasetOf(
  ["Customer", "Start", "End", "Revenue per year"],
  [
    ["a", "2020-01-01", null, 1],
    ["b", "2025-01-01", null, 1],
  ],
);

describe("what the data lack", () => {
  it("is nothing where they hold customers, churn and a margin", () => {
    expect(lackingIn(withMargin)).toEqual([]);
  });

  it("is the margin rate where they hold revenue only", () => {
    expect(lackingIn(revenueOnly)).toEqual(["margin_rate"]);
  });

  it("is churn where nobody left", () => {
    expect(lackingIn(nobodyLeft)).toContain("churn_now");
  });
});

describe("what a case still needs", () => {
  it.each([
    ["a margin rate", revenueOnly, { margin_rate: 0.4 }, []],
    ["an amount in its place", revenueOnly, { annual_margin: 5 }, []],
    ["something else", revenueOnly, { years: 3 }, ["margin_rate"]],
    ["churn", nobodyLeft, { churn_now: 0.1, margin_rate: 0.4 }, []],
  ])("is said after %s is given", (_, dataset, given: Overrides, needed) => {
    expect(neededFor(dataset, given)).toEqual(needed);
  });

  it("stops a case, but for a margin beside revenue", () => {
    expect(prepareCase(revenueOnly, {}, context).ok).toBe(true);
    expect(prepareCase(nobodyLeft, { margin_rate: 0.4 }, context)).toMatchObject({
      problem: { reason: "churn needed" },
    });
  });
});
