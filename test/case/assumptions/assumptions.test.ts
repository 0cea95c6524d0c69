import { judgeAssumption } from "../../../src/case/prepare/judgeAssumption";
import {
  assumptionOf,
  assumptions,
  findAssumption,
  firstInPane,
  testedNames,
} from "../../../src/case/assumptions/assumptions";

const withDefault = assumptions.flatMap(({ name, default: value }) =>
  value === null ? [] : [[name, value] as const],
);

describe("the definitions of the assumptions", () => {
  it.each(withDefault)("allow the default of %s", (name, value) => {
    expect(judgeAssumption(name, value)).toEqual({ ok: true, value });
  });

  it("follow only assumptions that are there", () => {
    const followed = assumptions.flatMap(({ follows }) => (follows === undefined ? [] : [follows]));
    expect(followed.map((name) => findAssumption(name)?.name)).toEqual(followed);
    expect(followed.length).toBeGreaterThan(0);
  });

  it("have aliases that are no other name", () => {
    const names = assumptions.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]));
    expect(new Set(names).size).toBe(names.length);
    expect(findAssumption("churn_reduction")).toBe(assumptionOf("uplift"));
  });

  it("put the tested ones in the order of the tornado (docs/mathematics.md, 'Reference case')", () => {
    expect(testedNames).toEqual([
      "uplift",
      "annual_margin",
      "annual_cost",
      "churn_now",
      "customers",
      "new_customers",
      "discount_rate",
      "one_off_cost",
      "cost_per_customer",
    ]);
  });

  it("put the target, the costs, the horizon and the rate first in the pane", () => {
    expect(firstInPane).toEqual(["churn_target", "one_off_cost", "annual_cost", "years", "discount_rate"]);
  });
});
