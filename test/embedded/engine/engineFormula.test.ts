/** @jest-environment ./test/environment.cjs */
import type * as EngineFormula from "../../../src/embedded/engine/engineFormula";
import { outer } from "../../outer";
import { embeddedWorkbook, evaluateAll } from "../embedded";

const { engineFormula } = outer<typeof EngineFormula>("src/embedded/engine/engineFormula");
const none = () => null;

describe("a formula rewritten for the engine", () => {
  it("has its numbers in their shortest form and everything else unchanged", () => {
    expect(engineFormula("=CLV(1000.0, .5,{0.50;1E3},1.50%)", none)).toBe("=CLV(1000, 0.5,{0.5;1000},1.5%)");
    expect(engineFormula("=\"0.50\"&A1.5&'1.0'!B2", none)).toBe("=\"0.50\"&A1.5&'1.0'!B2");
    expect(engineFormula("=1e999", none)).toBe("=1e999");
  });

  const numberlike = [
    "80%",
    "1,234",
    "2025-01-05",
    "12:30",
    "$5",
    "1e5",
    "0012",
    "12",
    "TRUE",
    "0.0%",
    "(1)",
    "",
  ];

  it("keeps texts as texts even where they look like numbers", async () => {
    const values = await evaluateAll(
      embeddedWorkbook(),
      numberlike.flatMap((text) => [`=ISTEXT("${text}")`, `="${text}"&"!"`]),
    );
    expect(values).toEqual(numberlike.flatMap((text) => [true, `${text}!`]));
  });

  it("keeps texts as texts in array constants too", async () => {
    const formulas = [
      ...numberlike.map((text) => `=SUMPRODUCT(--ISTEXT({"${text}";"a"}))`),
      '={"80%",-1;TRUE,"2025-01-05"}',
      '=ISTEXT({"80%"})',
    ];
    expect(await evaluateAll(embeddedWorkbook(), formulas)).toEqual([
      ...numberlike.map(() => 2),
      "80%",
      true,
    ]);
    expect(engineFormula('={"80%";#N/A', none)).toBe('={"80%";#N/A');
    expect(engineFormula('={"80%";#N/A}', none)).toBe('={"80%";#N/A}');
    expect(engineFormula('={"80%",-1;TRUE,"a"}+{1.0,#N/A}', none)).toBe(
      '=VSTACK(HSTACK(("8"&"0"&"%"),-1),HSTACK(TRUE,"a"))+{1,#N/A}',
    );
  });

  it("gives the same results as Excel for text operands", async () => {
    const formulas = [
      '=TEXT(0.256,"0.0%")',
      '=VALUE("80%")',
      '=DATEVALUE("2025-01-05")',
      '="10%"*2',
      '=LEN("1,234")',
    ];
    expect(await evaluateAll(embeddedWorkbook(), formulas)).toEqual(["25.6%", 0.8, 45_662, 0.2, 5]);
  });

  it("has names replaced by what the host gives for them, but not inside texts or longer names", () => {
    const rate = (name: string) => (name === "rate" ? "Data!$B$1" : null);
    expect(engineFormula('=rate*rate_2+LEN("rate")', rate)).toBe('=Data!$B$1*rate_2+LEN("rate")');
  });

  // Each number as a formula sees it: added, joined to text, and by its type (Excel's TYPE gives 1 for a number).
  const literals = [
    "0.50",
    ".5",
    "1000.0",
    "007",
    "1.",
    "1E3",
    "0.0000001",
    "1e-7",
    "123456789012",
    "50.0%",
    "2.50",
  ];
  const numbers = [0.5, 0.5, 1000, 7, 1, 1000, 0.0000001, 0.0000001, 123_456_789_012, 0.5, 2.5];

  it("keeps number literals as numbers", async () => {
    const book = embeddedWorkbook();
    const values = await evaluateAll(
      book,
      literals.flatMap((literal) => [`=${literal}+0`, `=TYPE(${literal})`, `=SUM({${literal};${literal}})`]),
    );
    expect(values).toEqual(numbers.flatMap((number) => [number, 1, 2 * number]));
  });
});
