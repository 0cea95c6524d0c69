import { englishCase } from "../../../src/locales/english/englishCase";
import fc from "fast-check";
import { packCells, unpackCells } from "../../../src/case/update/builtCells";
import { packInputs, unpackInputs } from "../../../src/case/update/builtInputs";
import { caseSheet } from "../../../src/case/caseSheet";
import { mapReferences } from "../../../src/case/update/mapReferences";
import type { CellContent, PlannedCell } from "../../../src/case/sheet/sheetPlan";
import { caseOf, levers, mix, reference, without } from "../caseOf";

describe("the record of which cells are ours", () => {
  it("gives runs of columns and rows", () => {
    const cells = [
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 4],
      [3, 27],
    ].map(([row, column]) => ({ row: row!, column: column! }));
    const packed = packCells(cells, 5);
    expect(packed).toBe("A/A:C,E//AB|1a1b1c1d1c");
    expect(unpackCells(packed)).toEqual([[0], [0, 1, 2, 4], [], [27], []]);
  });

  it("comes back as it was", () => {
    const rows = fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 12 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(rows, (columns) => {
        const cells = columns.flatMap((each, row) => each.map((column) => ({ row, column })));
        const sorted = columns.map((each) => [...each].sort((one, other) => one - other));
        expect(unpackCells(packCells(cells, columns.length))).toEqual(sorted);
      }),
    );
  });
});

describe("the record of inputs", () => {
  const input = (row: number, column: number, content: CellContent): PlannedCell => ({
    row,
    column,
    content,
    role: "input",
  });

  it("has numbers and words by line and column, and a digest of formulas", () => {
    const cells = [
      input(0, 4, { kind: "number", number: 0.1 }),
      input(0, 3, { kind: "formula", formula: "=$E1" }),
      input(1, 1, { kind: "text", text: "a; b=50 %" }),
      input(2, 13, { kind: "blank" }),
    ];
    const record = unpackInputs(packInputs(cells, ["churn_now", "currency", "churn_target"]).join(""));
    expect(record.get("churn_now")).toMatchObject({ row: 0, formulas: { columns: ["D"] } });
    expect(record.get("churn_now")?.held).toEqual(new Map([["E", "0.1"]]));
    expect(record.get("churn_now")?.formulas.digest).toMatch(/^[0-9a-f]{4}$/);
    expect(record.get("currency")?.held).toEqual(new Map([["B", "a; b=50 %"]]));
    expect(record.get("churn_target")).toMatchObject({ row: 2 });
  });

  it("has another digest for another formula", () => {
    const digest = (formula: string) =>
      unpackInputs(packInputs([input(0, 3, { kind: "formula", formula })], ["a"]).join("")).get("a")?.formulas
        .digest;
    expect(digest("=$E1")).toBe(digest("=$E1"));
    expect(digest("=$E2")).not.toBe(digest("=$E1"));
  });

  it("fits on paper: no line of either record is longer than the sheet is wide", () => {
    const longest = caseSheet(
      caseOf({
        ...without(without({ ...reference, ...levers }, "order_value_uplift"), "churn_target"),
        ...mix,
        years: 50,
      }),
      englishCase,
    );
    const texts = longest.names
      .filter(({ name }) => name.endsWith("_as_built"))
      .flatMap(({ area }) =>
        longest.cells.filter(
          ({ row, column }) => column === area.column && row >= area.row && row < area.row + area.rows,
        ),
      );
    const lengths = texts.map(({ content }) => (content.kind === "text" ? content.text.length : -1));
    expect(lengths).toHaveLength(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(170);
  });
});

describe("a formula that is led to other rows", () => {
  const down = (formula: string): string | null => mapReferences(formula, (row) => row + 10);
  it.each([
    ["=E30*2", "=E40*2"],
    ["=$E30+E$30+$E$30", "=$E40+E$40+$E$40"],
    ["=SUM(E30:F31)", "=SUM(E40:F41)"],
    ["=Mine!B1+E1", "=Mine!B1+E11"],
    ["=SUM(Mine!B1:B9)+E1", "=SUM(Mine!B1:B9)+E11"],
    ["='My sheet'!$B$1+A1", "='My sheet'!$B$1+A11"],
    ['="E30 of "&E30', '="E30 of "&E40'],
    ["=LOG10(E3)", "=LOG10(E13)"],
    ["=1E5+rate_2025+E1", "=1E5+rate_2025+E11"],
  ])("%s becomes %s", (formula, expected) => {
    expect(down(formula)).toBe(expected);
  });

  it("is none where a row has no counterpart", () => {
    expect(mapReferences("=E30+E31", (row) => (row === 30 ? null : row))).toBeNull();
  });
});
