import { customerNumbering } from "../../../src/core/customers/customerNumbering";

describe("customers by number", () => {
  it("are counted from 0 as they come, each once, and kept as first written", () => {
    const { numberOf, customers } = customerNumbering();
    const numbers = ["B", "a", null, " b", 12, "A", "12", null].map(numberOf);
    expect(numbers).toEqual([0, 1, -1, 0, 2, 1, 2, -1]);
    expect(customers).toEqual(["B", "a", 12]);
  });

  it("may be called what JavaScript calls its own", () => {
    const { numberOf } = customerNumbering();
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", "__proto__"];
    expect(ids.map(numberOf)).toEqual([0, 1, 2, 3, 0]);
  });
});
