import fc from "fast-check";
import { compareLists, type CustomerStatus } from "../../../src/core/churn/compareLists";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { valueOf } from "../valueOf";

describe("two lists of customers", () => {
  it.each(vectorsOf("CHURN_FROM_LISTS"))("vector $id, $source", ({ inputs, expected }) => {
    const { a, b } = inputs as Record<string, string[]>;
    const known = expected as { rate: number; lost: string[]; new: string[] };
    const { customers, rate } = compareLists(a!, b!);
    const having = (wanted: CustomerStatus): unknown[] =>
      customers.filter(({ status }) => status === wanted).map(({ customer }) => customer);
    expect(valueOf(rate)).toBe(known.rate);
    expect(having("lost")).toEqual(known.lost);
    expect(having("new")).toEqual(known.new);
  });

  it("list each customer once, those before in their order, then the new ones in theirs", () => {
    const { customers, rate } = compareLists(["c", "A", null, " a", 7], ["x", 7, "X", "C ", null, "w"]);
    expect(customers).toEqual([
      { customer: "c", status: "kept" },
      { customer: "A", status: "lost" },
      { customer: 7, status: "kept" },
      { customer: "x", status: "new" },
      { customer: "w", status: "new" },
    ]);
    expect(valueOf(rate)).toBe(1 / 3);
  });

  const lists = fc.array(fc.integer({ min: 1, max: 20 }));

  it("agree with sets", () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        fc.pre(before.length > 0);
        const were = new Set(before);
        const lost = [...were].filter((customer) => !after.includes(customer)).length;
        expect(valueOf(compareLists(before, after).rate)).toBe(lost / were.size);
      }),
    );
  });

  it("have no rate where nobody was there before, and lose all to an empty list", () => {
    const { customers, rate } = compareLists([null], ["a"]);
    expect(rate).toEqual({ ok: false, problem: { kind: "division", reason: "noCustomers" } });
    expect(customers).toEqual([{ customer: "a", status: "new" }]);
    expect(valueOf(compareLists(["a"], []).rate)).toBe(1);
  });
});
