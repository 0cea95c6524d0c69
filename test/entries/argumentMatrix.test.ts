/** @jest-environment ./test/environment.cjs */
import type * as AddInPage from "../../src/entries/commandLine/addInPage";
import type * as FormulaAnswer from "../../src/entries/commandLine/formulaAnswer";
import { embeddedWorkbook, shown, type } from "../embedded/embedded";
import { outer } from "../outer";

const { addInPage } = outer<typeof AddInPage>("src/entries/commandLine/addInPage");
const { formulaAnswer } = outer<typeof FormulaAnswer>("src/entries/commandLine/formulaAnswer");

/** Columns of the sheet Data, from its first row on. */
const data: Readonly<Record<string, readonly unknown[]>> = {
  A: ["Revenue", 1000, "", 3000, "=NA()", "=1/0", "abc"],
  B: [1000, 2000, 3000],
  C: [10, 20],
  D: ["'12", "'1,234", "'1.234,5", "'0x10", "'1e5", "'Infinity", "' ", "'１２", "'−5", "'80%", "'1\u00a0000"],
  E: ["=DATE(2025,1,5)"],
};

type Expected = number | string | readonly (readonly (number | string)[])[];

// Values of docs/specification.md, "Functions"; kinds of error of docs/specification.md, "Errors"; hostile
// values of docs/office.md, "Hostile inputs", 1 to 19.
const cases: readonly (readonly [formula: string, expected: Expected, text?: string])[] = [
  ["=CLV(1000,10,,1000)", 9000],
  ["=CLV(200,3)", 600],
  ["=CLV(1000,10,40%)", 4000],
  ["=CHURNRATE(84,1000,1040)", 0.0823529411764706],
  ["=CHURNRATE(20,100,80)", 0.2222222222222222],
  ["=RETENTIONIMPACT(1000,20000,10%,7%,5,9%,600000,500000,100,,{0.5;1})", 1_266_268.318419],
  ["=RETENTIONIMPACT(1000,20000,10%,7%,5,9%,600000,500000,100)", 2_184_173.637],
  ["=RETENTIONIMPACT(1000,20000,10%,5%,5,9%,,,100)", 8_554_725.904976],
  // Text is never read as a number, and rates typed as percentages without their sign are not guessed.
  ['=CLV("abc",10)', "#VALUE!", "annual_revenue"],
  ['=CLV(1000,10,"80%")', "#VALUE!", "margin_rate"],
  ["=CLV(1000,10,40)", "#VALUE!", "margin_rate"],
  ["=CHURNRATE(TRUE,100)", "#VALUE!", "customers_lost"],
  ["=RETENTIONIMPACT(1000,20000,10,7)", "#VALUE!", "churn_now"],
  ["=CLV(1000,10,,,,2)", "#VALUE!", "timing"],
  ['=CLV(1000,10,,,,"sometime")', "#VALUE!", "timing"],
  // What may be negative, nothing, or without an end.
  ["=CLV(1000,10,-10%)", -1000],
  ["=CHURNRATE(0,100)", 0],
  ["=CHURNRATE(1,0)", "#DIV/0!"],
  ["=CHURNRATE(101,100)", "#VALUE!", "customers_lost"],
  ["=CHURNRATE(84,1000,Data!F9)", "#VALUE!", "customers_end"],
  ["=CLV(1000,10,,,-1)", "#VALUE!", "discount_rate"],
  ["=CLV(1E308,1E10)", "#NUM!"],
  ["=CLV(0,10,-100%)", 0],
  ...["0", "-1", "1.5", "1E9"].map(
    (years) => [`=RETENTIONIMPACT(1000,20000,10%,7%,${years})`, "#VALUE!", "years"] as const,
  ),
  ["=RETENTIONIMPACT(1000,20000,7%,10%,5,9%,,,100)<0", "TRUE"],
  // Left out is not empty: a required argument left out is an error, an empty cell is 0.
  ["=CLV(,10)", "#VALUE!", "annual_revenue"],
  ["=CLV(1000)", "#VALUE!", "lifetime_years"],
  ["=CLV(Data!F9,10)", 0],
  ["=CLV(1000,10,Data!F9)", 0],
  // Errors pass through, each in its own place; a text "#N/A" is no error but text.
  ["=CLV(NA(),10)", "#N/A"],
  ["=CLV(1/0,10)", "#DIV/0!"],
  ["=CLV(Data!A2:A7,1)", [[1000], [0], [3000], ["#N/A"], ["#DIV/0!"], ["#VALUE!"]]],
  ["=CLV(Data!A1:A2,1)", [["#VALUE!"], [1000]]],
  // Text that looks like a number, in every way that a spreadsheet meets.
  ["=CLV(Data!D1:D11,1)", Array.from({ length: 11 }, () => ["#VALUE!"])],
  // Shapes combine as Excel's operators do.
  ["=CLV({1000},{10})", 10_000],
  ["=CLV({1000;2000},10)", [[10_000], [20_000]]],
  ["=CLV({1000,2000},10)", [[10_000, 20_000]]],
  [
    "=CLV({1000;2000},{1,2})",
    [
      [1000, 2000],
      [2000, 4000],
    ],
  ],
  ["=CLV(Data!B1:B3,Data!C1:C2)", [[10_000], [40_000], ["#N/A"]]],
  ["=CLV(Data!B1:B1,Data!C1:C1)", 10_000],
  ["=SUM(CLV(Data!B1:B3,2))+CLV(CLV(10,10),1)", 12_100],
];

describe("the add-in's functions, as formulas through Microsoft's dispatcher", () => {
  const answers = new Map<string, FormulaAnswer.FormulaAnswer>();

  beforeAll(async () => {
    const book = embeddedWorkbook();
    const page = await addInPage(book, ["functions.js"]);
    const dataSheet = book.addSheet("Data");
    for (const [column, inputs] of Object.entries(data))
      type(
        book,
        dataSheet,
        `${column}1`,
        inputs.map((input) => [input]),
      );
    const sheets = cases.map(([formula], index) => {
      const sheet = book.addSheet(`Case ${index}`);
      type(book, sheet, "A1", [[formula]]);
      return sheet;
    });
    for (const [index, sheet] of sheets.entries()) {
      await shown(book, sheet, "A1");
      answers.set(cases[index]![0], formulaAnswer(book, sheet));
    }
    page.close();
  });

  const shownAs = (cell: unknown) =>
    typeof cell === "object" && cell !== null && "error" in cell ? cell.error : cell === true ? "TRUE" : cell;

  it.each(cases.map(([formula, expected, text]) => ({ formula, expected, text })))(
    "$formula",
    ({ formula, expected, text }) => {
      const answer = answers.get(formula)!;
      const given = "error" in answer ? answer.error : answer.value;
      if (Array.isArray(expected)) {
        expect(given).toHaveLength(expected.length);
        (given as readonly (readonly unknown[])[]).forEach((row, index) =>
          expect(row.map(shownAs)).toEqual((expected as readonly unknown[][])[index]),
        );
      } else if (typeof expected === "number") expect(given).toBeCloseTo(expected, expected > 1000 ? 4 : 9);
      else expect(shownAs(given)).toBe(expected);
      if (text !== undefined) expect(answer).toMatchObject({ message: expect.stringContaining(text) });
    },
  );

  it("no cell is left waiting, and no number is minus nothing", () => {
    expect(JSON.stringify([...answers])).not.toMatch(/#BUSY!|#SPILL!/);
    const zeros = [...answers.values()].filter((answer) => "value" in answer && answer.value === 0);
    expect(zeros.length).toBeGreaterThan(2);
    for (const answer of zeros) expect(Object.is("value" in answer && answer.value, 0)).toBe(true);
  });
});
