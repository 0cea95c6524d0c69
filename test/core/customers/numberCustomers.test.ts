import type { CustomerId } from "../../../src/core/customers/customerId";
import { numberCustomers } from "../../../src/core/customers/numberCustomers";

describe("the customers of rows by number", () => {
  const rows: readonly CustomerId[] = ["B", null, "a", " b", 12, "12"];

  it("are counted from 0, with -1 where a row has none", () => {
    expect([...numberCustomers(rows)]).toEqual([0, -1, 1, 0, 2, 2]);
  });

  it("are numbered once for the same list, and anew for another", () => {
    expect(numberCustomers(rows)).toBe(numberCustomers(rows));
    expect([...numberCustomers(["a"])]).toEqual([0]);
  });
});
