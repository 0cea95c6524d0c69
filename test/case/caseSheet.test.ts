import { englishCase } from "../../src/locales/english/englishCase";
import { caseSheet } from "../../src/case/caseSheet";
import { sheetColumns } from "../../src/case/sheet/sheetColumns";
import type { PlannedCell, SheetPlan } from "../../src/case/sheet/sheetPlan";
import { caseOf, flagged, levers, mix, reference, revenueOnly, without } from "./caseOf";

const plans: readonly (readonly [string, SheetPlan])[] = [
  ["reference", caseSheet(caseOf(reference), englishCase)],
  ["thirty years", caseSheet(caseOf({ ...reference, years: 30 }), englishCase)],
  ["revenue only", caseSheet(caseOf({}, revenueOnly), englishCase)],
  ["flags", caseSheet(caseOf({}, flagged), englishCase)],
  ["satisfaction", caseSheet(caseOf({ ...without(reference, "churn_target"), ...mix }), englishCase)],
  ["levers", caseSheet(caseOf({ ...reference, ...levers }), englishCase)],
];

/** Functions of Excel 2016 that LibreOffice 7.4 has too; none volatile, none that hides what it reads. */
const classic = new Set(
  "ABS,AND,CHOOSE,COUNT,COUNTIF,IF,IFERROR,INDEX,IRR,ISNUMBER,MATCH,MAX,MIN,N,NOT,OR,ROUND,ROWS,SIGN,SUM,SUMIF,SUMPRODUCT".split(
    ",",
  ),
);

const withoutText = (formula: string): string => formula.replace(/"[^"]*"/g, '""');
const formulasOf = (plan: SheetPlan): readonly (PlannedCell & { formula: string })[] =>
  plan.cells.flatMap((cell) =>
    cell.content.kind === "formula" ? [{ ...cell, formula: cell.content.formula }] : [],
  );

/** A1 text as R1C1, so that the same formula in two cells is the same text. */
const r1c1 = (formula: string, { row, column }: PlannedCell): string =>
  withoutText(formula).replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)/g,
    (_, fixedColumn, letters: string, fixedRow, number) => {
      const to = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const rowPart = fixedRow === "$" ? `R${number}` : `R[${Number(number) - 1 - row}]`;
      return `${rowPart}${fixedColumn === "$" ? `C${to + 1}` : `C[${to - column}]`}`;
    },
  );

describe.each(plans)("every formula of the sheet (%s)", (_, plan) => {
  const formulas = formulasOf(plan);

  it("uses classic functions only", () => {
    const used = formulas.flatMap(({ formula }) => withoutText(formula).match(/[A-Z.]+(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !classic.has(name))).toEqual([]);
    expect(used.length).toBeGreaterThan(200);
  });

  it("holds no constant but 0, 1 and -1 (docs/specification.md, 'Constants in formulas')", () => {
    const constants = formulas.flatMap(({ formula }) =>
      (withoutText(formula).match(/(?<![A-Z$\d.])\d+\.?\d*/g) ?? []).map(
        (number) => `${number} in ${formula}`,
      ),
    );
    expect(constants.filter((each) => !/^[01] in /.test(each))).toEqual([]);
  });

  it("is short but for its words, which Excel takes up to 255 characters each", () => {
    const long = formulas.filter(({ formula }) => withoutText(formula).length > 255);
    expect(long.map(({ formula }) => formula)).toEqual([]);
    const texts = formulas.flatMap(({ formula }) => formula.match(/"[^"]*"/g) ?? []);
    expect(texts.filter((text) => text.length > 257)).toEqual([]);
  });

  it("speaks of no other sheet, and starts with =", () => {
    expect(formulas.filter(({ formula }) => /[![\]]/.test(withoutText(formula)))).toEqual([]);
    expect(formulas.every(({ formula }) => formula.startsWith("="))).toBe(true);
  });

  it("is one formula a row over the years", () => {
    const heading = plan.cells.find(({ content }) => content.kind === "text" && content.text === "Timeline")!;
    const forms = new Map<number, Set<string>>();
    for (const cell of formulas) {
      if (cell.row < heading.row || cell.column < sheetColumns.yearZero) continue;
      forms.set(cell.row, (forms.get(cell.row) ?? new Set()).add(r1c1(cell.formula, cell)));
    }
    expect([...forms].filter(([, each]) => each.size > 1)).toEqual([]);
    expect(forms.size).toBeGreaterThan(50);
  });

  it("leaves the column before year 0 empty (docs/specification.md, 'Timeline')", () => {
    const rows = new Set(formulas.filter(({ formula }) => /^=\(?D\d/.test(formula)).map(({ row }) => row));
    const first = Math.min(
      ...formulas.filter(({ formula }) => /^=D\d+\*E\d+$/.test(formula)).map(({ row }) => row),
    );
    const filled = plan.cells.filter(
      ({ row, column, content }) =>
        row >= first && rows.has(row) && column === sheetColumns.before && content.kind !== "blank",
    );
    expect(rows.size).toBeGreaterThan(25);
    expect(filled).toEqual([]);
  });
});

describe.each(plans)("the plan of the sheet (%s)", (_, plan) => {
  it("writes each cell once, inside its bounds", () => {
    const places = plan.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(plan.cells.every(({ row, column }) => row < plan.rowCount && column < plan.columnCount)).toBe(
      true,
    );
    expect(plan.columnWidths).toHaveLength(plan.columnCount);
  });

  it("names every input and result, and no name is a function or a cell", () => {
    const names = plan.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(names.filter((name) => ["npv", "irr", "year", "sum"].includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["churn_now", "churn_target", "annual_margin", "years"]));
  });

  it("has a validation for every input but free words, with words that Excel takes", () => {
    const checked = Object.keys(plan.inputs).filter((name) => name !== "currency");
    expect(plan.validations).toHaveLength(checked.length);
    for (const { message } of plan.validations) {
      expect(message.title.length).toBeLessThanOrEqual(32);
      expect(message.text.length).toBeLessThanOrEqual(255);
    }
  });

  it("has an input where it says that an assumption can be changed", () => {
    for (const { row, column } of Object.values(plan.inputs)) {
      expect(plan.cells.find((cell) => cell.row === row && cell.column === column)?.role).toBe("input");
    }
  });

  it("has no label that is cut off by the cell beside it, at the width of its column", () => {
    const labels = plan.cells.filter(({ column, role }) => column === 0 && ["label", "total"].includes(role));
    const lengths = labels.map(({ content }) => (content.kind === "text" ? content.text.length : 0));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(57); // 57 are seen whole in LibreOffice's pages
  });

  it("has room for a date and for the longest word of a result in the columns of the first page", () => {
    for (const width of plan.columnWidths.slice(sheetColumns.before, sheetColumns.date + 1))
      expect(width).toBeGreaterThanOrEqual(60);
  });
});
