import { rowsPerCustomer } from "../../../src/data/tables/rowsPerCustomer";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { selectionOf } from "../selectionOf";

const ids = (cells: readonly DataCell[]): number =>
  rowsPerCustomer(
    selectionOf(
      ["Id"],
      cells.map((cell) => [cell]),
    ),
    0,
  );

describe("rows a customer", () => {
  it("are counted over rows that have one, by the rule of who is the same", () => {
    expect(ids(["a", "A ", "b", null, "", { fault: "#N/A" }, "b", "a"])).toBe(5 / 2);
    expect(ids([null, ""])).toBe(0);
    expect(ids([])).toBe(0);
  });

  it("are found in many rows from some customers, all rows of each", () => {
    // 70,000 rows, three and a half a customer: the first half of the customers has four, the other three.
    const rows = Array.from({ length: 70_000 }, (_, row) => `K${row < 60_000 ? row % 20_000 : row % 10_000}`);
    expect(ids(rows)).toBeGreaterThan(3.4);
    expect(ids(rows)).toBeLessThan(3.6);
  });
});
