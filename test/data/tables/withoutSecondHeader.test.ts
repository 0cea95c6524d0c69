import { withoutSecondHeader } from "../../../src/data/tables/withoutSecondHeader";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { datasetOf, selectionOf } from "../selectionOf";

const headers = ["Customer", "Status", "Tenure", "Annual revenue"];
const rows = [
  ["acme", "active", 12, 100],
  ["beta", "closed", 24, 200],
  ["gamma", "active", 36, 300],
];
const without = (body: readonly (readonly DataCell[])[]): boolean =>
  withoutSecondHeader(selectionOf(headers, body)).cells.length === body.length;

describe("a second row of headers", () => {
  const units = ["name", "closed if gone", "months", "USD"];

  // 100 and 300 a year of the two who are here; the row of units is none.
  it("is no customer", () => {
    const { rows: ledger, counts, measures } = datasetOf(headers, [units, ...rows]);
    expect(ledger).toEqual({ read: 3, kept: 3, dropped: [] });
    expect([counts.end, counts.lost]).toEqual([2, 1]);
    expect(measures.revenue_per_customer?.value).toBe(200);
  });

  it("is seen above numbers, dates and amounts as text", () => {
    expect(without([units, ...rows])).toBe(true);
    const typed = [
      ["acme", "active", "12 March 2024", "$1.50"],
      ["beta", "closed", "13 March 2024", "$2.50"],
      ["gamma", "active", "14 March 2024", "$3.50"],
    ];
    expect(without([["", "", "day", "USD"], ...typed])).toBe(true);
    expect(without(typed)).toBe(false);
  });

  it("is a customer where it holds a number, one word throughout, or words that stand below as well", () => {
    expect(without(rows)).toBe(false);
    expect(without([["delta", "active", "new", 400], ...rows])).toBe(false);
    expect(without([["delta", "active", "n/a", "n/a"], ...rows])).toBe(false);
    const many = Array.from({ length: 30 }, (_, index) => [`C${index}`, "active", index, index]);
    const odd = ["delta", "active", "new", "free"];
    expect(without([odd, ...many, ["echo", "active", "new", "free"]])).toBe(false);
  });

  it("is not looked for in a table of a few rows", () => {
    expect(without([units, ...rows.slice(1)])).toBe(false);
  });
});
