import fc from "fast-check";
import { fail } from "../../../src/core/outcome";
import { valueGroups } from "../../../src/core/value/valueGroups";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";

const many = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 });

describe("groups by value", () => {
  it("are INT((rank - 1) * groups / customers) + 1: ten equal customers are groups 1 to 10", () => {
    expect(valueOf(valueGroups(Array<number>(10).fill(7), 10)).groupOf).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(valueOf(valueGroups([5, 3, 9, 1, 9], 2)).groupOf).toEqual([1, 2, 1, 2, 1]);
  });

  it("rank as a count of those ahead has it, ties by row", () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 10 }), (values, groups) => {
        fc.pre(values.length >= groups);
        const { groupOf } = valueOf(valueGroups(values, groups));
        values.forEach((value, row) => {
          const ahead = values.filter(
            (other, place) => other > value || (other === value && place < row),
          ).length;
          expect(groupOf[row]).toBe(Math.floor((ahead * groups) / values.length) + 1);
        });
      }),
    );
  });

  it("differ by one customer at most, and their shares add up to all", () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 10 }), (values, number) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        fc.pre(values.length >= number && total > 0);
        const { groups } = valueOf(valueGroups(values, number));
        const sizes = groups.map(({ customers }) => customers);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(values.length);
        expectClose(
          groups.reduce((sum, { shareOfCustomers }) => sum + shareOfCustomers, 0),
          1,
        );
        expectClose(
          groups.reduce((sum, { value }) => sum + valueOf(value), 0),
          total,
        );
        expectClose(
          groups.reduce((sum, { shareOfValue }) => sum + valueOf(shareOfValue), 0),
          1,
          1e-9,
        );
        expect(valueOf(groups.at(-1)!.cumulativeShareOfValue)).toBe(1);
      }),
    );
  });

  it("have no shares of nothing, and none of what overflows", () => {
    const [loss] = valueOf(valueGroups([-5, 3], 1)).groups;
    expect(loss).toMatchObject({ value: { value: -2 }, shareOfValue: { problem: { kind: "division" } } });
    const [, none] = valueOf(valueGroups([1, -1], 2)).groups;
    expect(none!.cumulativeShareOfValue).toEqual(fail({ kind: "division", reason: "noValue" }));
    const [huge] = valueOf(valueGroups([1e308, 1e308], 1)).groups;
    expect(huge).toMatchObject({
      value: { problem: { kind: "infinite" } },
      shareOfValue: { problem: { kind: "infinite" } },
    });
    for (const sign of [1, -1])
      for (const half of valueOf(valueGroups([sign * 1e308, sign * 1e308], 2)).groups)
        expect(half).toMatchObject({
          value: { value: sign * 1e308 },
          shareOfValue: { problem: { kind: "infinite" } },
        });
  });

  it("need a customer each", () => {
    expect(valueGroups([1, 2], 3)).toEqual({
      ok: false,
      problem: {
        kind: "unavailable",
        reason: "fewerCustomersThanGroups",
        facts: { customers: 2, groups: 3 },
      },
    });
    expect(valueGroups([1, 2, 3], 3).ok).toBe(true);
  });
});
