import fc from "fast-check";
import { typedCells } from "../../../src/data/tables/typedCells";
import { datasetOf, selectionOf } from "../selectionOf";

const headers = ["Account", "Phone", "MRR", "Canceled"];
const rows = [
  ["00123", "612 345 678", "$1,200.00", null],
  ["00124", "912 345 670", "$450.00", null],
  ["00125", "712 345 671", "($30.00)", null],
];

describe("cells typed as text", () => {
  it("are numbers where their column holds amounts, and untouched where it names something", () => {
    const { selection, open } = typedCells(selectionOf(headers, rows));
    expect(selection.cells).toEqual([
      headers,
      ["00123", "612 345 678", 1200, null],
      ["00124", "912 345 670", 450, null],
      ["00125", "712 345 671", -30, null],
    ]);
    expect(open.columns).toEqual([]);
  });

  it("leave a table without them as it is", () => {
    const selection = selectionOf(["Account", "MRR"], [["acme", 12]]);
    expect(typedCells(selection).selection).toBe(selection);
  });

  it("are read once for each selection and decimal sign", () => {
    const selection = selectionOf(headers, rows);
    expect(typedCells(selection).selection).toBe(typedCells(selection).selection);
    expect(typedCells(selection, "comma").selection).not.toBe(typedCells(selection).selection);
  });

  it("are the same in any order of the rows", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const [, ...body] = typedCells(selectionOf(headers, shuffled)).selection.cells;
        const [, ...usual] = typedCells(selectionOf(headers, rows)).selection.cells;
        expect(new Set(body.map(String))).toEqual(new Set(usual.map(String)));
      }),
    );
  });
});

describe("a list with amounts as text", () => {
  const list = (amounts: readonly string[]): (string | null)[][] =>
    amounts.map((amount, index) => [`C${index}`, "2021-01-01", index === 0 ? "2024-06-01" : null, amount]);
  const columns = ["Customer", "Start", "End", "Annual revenue"];

  // Two stay, with 1,200 and 450 a year: 825 on average.
  it("is measured by their numbers", () => {
    const { measures, choices } = datasetOf(columns, list(["$99.00", "$1,200.00", "$450.00"]));
    expect(measures.revenue_per_customer?.value).toBe(825);
    expect(choices.map(({ name }) => name)).not.toContain("decimal_sign");
  });

  // 1.200 and 2.450: 1,825 on average by thousands, 1.825 by decimals.
  it("is asked for the decimal sign where no amount shows it", () => {
    const amounts = list(["1.100", "1.200", "2.450"]);
    const open = datasetOf(columns, amounts);
    expect(open.choices).toContainEqual({ name: "decimal_sign", value: "comma", confirmed: false });
    expect(open.measures.revenue_per_customer?.value).toBe(1825);
    const said = datasetOf(columns, amounts, { chosen: { decimal_sign: "point" } });
    expect(said.choices).toContainEqual({ name: "decimal_sign", value: "point", confirmed: true });
    expect(said.measures.revenue_per_customer?.value).toBeCloseTo(1.825, 12);
  });
});
