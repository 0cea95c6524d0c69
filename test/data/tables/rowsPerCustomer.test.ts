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

describe("rows per customer", () => {
  it("are counted over the rows with a customer, with ids compared as everywhere else", () => {
    expect(ids(["a", "A ", "b", null, "", { fault: "#N/A" }, "b", "a"])).toBe(5 / 2);
    expect(ids([null, ""])).toBe(0);
    expect(ids([])).toBe(0);
  });

  it("are estimated in a long log from a sample of customers with all their rows", () => {
    // 70,000 rows, 3.5 per customer: half of the customers have four rows, the other half three.
    const rows = Array.from({ length: 70_000 }, (_, row) => `K${row < 60_000 ? row % 20_000 : row % 10_000}`);
    expect(ids(rows)).toBeGreaterThan(3.4);
    expect(ids(rows)).toBeLessThan(3.6);
  });
});
