import { columnsByHeader } from "../../../src/data/columns/columnsByHeader";
import { datasetOf, selectionOf } from "../selectionOf";

const selection = selectionOf(["Kunde", "Dato", "Beløb"], [["a", "2024-01-01", 1]]);

describe("columns named by their headers", () => {
  it("are found whatever the case and the blanks, and none is no column", () => {
    expect(columnsByHeader(selection, { headers: { amount: " BELØB", document: "none" } })).toEqual({
      ok: true,
      value: { amount: 2, document: null },
    });
  });

  it("stand behind what was chosen by place", () => {
    const said = { headers: { customer: "Dato" }, corrections: { customer: 0 } };
    expect(columnsByHeader(selection, said)).toEqual({ ok: true, value: { customer: 0 } });
  });

  it("are refused where no header is so", () => {
    expect(columnsByHeader(selection, { headers: { customer: "Client" } })).toMatchObject({
      problem: { reason: "no such column", about: ["header"] },
    });
  });
});

it("a column that is named is the one in every kind of table, revenue by period among them", () => {
  const months = ["Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024"];
  const rows = Array.from({ length: 6 }, (_, row) => [
    `A${row}`,
    `C${row % 3}`,
    10,
    10,
    10,
    row === 0 ? null : 10,
  ]);
  const read = (customer: string) =>
    datasetOf(["Client", "Customer", ...months], rows, { headers: { customer } });
  expect([read("Client").kind, read("Client").columns.customer]).toEqual(["wide", "Client"]);
  expect([read("Customer").columns.customer, read("Customer").counts.end]).toEqual(["Customer", 3]);
});
