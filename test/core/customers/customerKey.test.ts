import { customerKey } from "../../../src/core/customers/customerKey";

describe("the key of a customer", () => {
  // docs/specification.md, "CHURNRATE.LISTS"; docs/office.md, "Hostile inputs", 22 to 24.
  it.each<[string | number, string | number]>([
    [12, "12"],
    ["12", " 12\u00a0"],
    ["Acme AB", "ACME ab"],
    ["\u00e5sa", "A\u030asa"],
    [1.5, "1.5"],
  ])("%j is %j", (one, other) => {
    expect(customerKey(one)).toBe(customerKey(other));
  });

  it.each<[string | number, string | number]>([
    ["0012", 12],
    ["0012", "12"],
    ["A B", "AB"],
    ["\uff10\uff11", "01"],
    ["asa", "\u00e5sa"],
    ["Wei\u00df", "Weiss"],
  ])("%j is not %j", (one, other) => {
    expect(customerKey(one)).not.toBe(customerKey(other));
  });
});
