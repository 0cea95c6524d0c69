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
  it("is a log where customers come again", () => {
    expect(kind(["Customer", "Date", "Amount"], rowsOf(24, 10, nothing))).toBe("log");
    expect(kind(["Customer", "Date", "Amount"], rowsOf(12, 10, nothing))).toBe("log"); // 1.2 rows a customer
  });

  it("is a list where each customer has one row and something says when it ended", () => {
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

  it("is a log from two rows a customer on, even where a column seems to say who left", () => {
    const flagged = (row: number): readonly DataCell[] => [row % 4 === 0 ? "yes" : "no"];
    expect(kind(["Customer", "Created", "Amount", "Active"], rowsOf(24, 12, flagged))).toBe("log");
    expect(kind(["Customer", "Created", "Amount", "Active"], rowsOf(23, 12, flagged))).toBe("list");
  });

  it("of one row a customer is asked about: a start is that of a list, a date that of a purchase", () => {
    expect(kind(["Customer", "Created", "Sales"], rowsOf(12, 12, nothing))).toBe("list, asked");
    expect(kind(["Customer", "Invoice date", "Sales"], rowsOf(12, 12, nothing))).toBe("log, asked");
  });

  it("is what the user says", () => {
    const rows = rowsOf(24, 24, nothing);
    const said = (as: "list" | "log"): Dataset =>
      datasetOf(["Customer", "Created", "Sales"], rows, { chosen: { kind: as } });
    expect([said("list").kind, said("log").kind]).toEqual(["list", "log"]);
    expect(said("log").choices.map(({ name }) => name)).not.toContain("kind");
  });
});
