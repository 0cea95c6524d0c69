import type { Dataset } from "../../../src/data/dataset";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { datasetOf } from "../selectionOf";

const rowsOf = (count: number, customers: number, more: (row: number) => readonly DataCell[]): DataCell[][] =>
  Array.from({ length: count }, (_, row) => [
    `K${row % customers}`,
    `202${3 + (row % 3)}-0${1 + (row % 9)}-05`,
    100 + row,
    ...more(row),
  ]);

function kind(headers: readonly string[], rows: readonly (readonly DataCell[])[]): string {
  const { kind, choices } = datasetOf(headers, rows);
  return choices.some(({ name }) => name === "kind") ? `${kind}, asked` : kind;
}
const nothing = (): readonly DataCell[] => [];

describe("a table with customers, dates and amounts", () => {
  it("is a log of purchases where customers have several rows", () => {
    expect(kind(["Customer", "Date", "Amount"], rowsOf(24, 10, nothing))).toBe("log");
    expect(kind(["Customer", "Date", "Amount"], rowsOf(12, 10, nothing))).toBe("log"); // 1.2 rows per customer
  });

  it("is a customer list where each customer has one row with an end date or a churn flag", () => {
    expect(
      kind(
        ["Customer", "Created", "Revenue", "End date"],
        rowsOf(12, 12, (row) => [row % 4 === 0 ? "2025-12-01" : null]),
      ),
    ).toBe("list");
    expect(
      kind(
        ["Customer", "Created", "Revenue", "Churned"],
        rowsOf(12, 12, (row) => [row % 4 === 0 ? "yes" : "no"]),
      ),
    ).toBe("list");
  });

  it("is a log from two rows per customer on, even where a column looks like a churn flag", () => {
    const flagged = (row: number): readonly DataCell[] => [row % 4 === 0 ? "yes" : "no"];
    expect(kind(["Customer", "Created", "Amount", "Active"], rowsOf(24, 12, flagged))).toBe("log");
    expect(kind(["Customer", "Created", "Amount", "Active"], rowsOf(23, 12, flagged))).toBe("list");
  });

  it("with one row per customer is asked about: a start date suggests a list, a purchase date a log", () => {
    expect(kind(["Customer", "Created", "Sales"], rowsOf(12, 12, nothing))).toBe("list, asked");
    expect(kind(["Customer", "Invoice date", "Sales"], rowsOf(12, 12, nothing))).toBe("log, asked");
  });

  it("is of the kind that the user chooses", () => {
    const rows = rowsOf(24, 24, nothing);
    const said = (as: "list" | "log"): Dataset =>
      datasetOf(["Customer", "Created", "Sales"], rows, { chosen: { kind: as } });
    expect([said("list").kind, said("log").kind]).toEqual(["list", "log"]);
    expect(said("log").choices.map(({ name }) => name)).not.toContain("kind");
  });
});
