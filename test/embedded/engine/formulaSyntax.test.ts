/** @jest-environment ./test/environment.cjs */
import type * as FormulaSyntax from "../../../src/embedded/engine/formulaSyntax";
import { outer } from "../../outer";

const { formulaSyntax } = outer<typeof FormulaSyntax>("src/embedded/engine/formulaSyntax");

// Valid and invalid as Excel judges a formula when it is typed.
describe("the syntax of a formula", () => {
  it.each(["=1", "=-1", "=--1", "=+A1%", "=10%%", "=2^-1", '={1,TRUE;-2.5,"a"}', "={10%,#N/A}"])(
    "%s is valid",
    (formula) => {
      expect(formulaSyntax(formula)).toBeNull();
    },
  );

  it.each([
    "=CLV(1000,10,,1000)",
    "=CLV(,,)",
    "=CLV()",
    "=CLV( 1000 ,\n10 )",
    "=CLV({1000;2000},10)",
    "=SUM({1,2;3,-4})",
    '=IF(A1="a,(b",1,)',
    "=IF(A1=#N/A,1,2)",
    "='Q1''24'!A1+Data!$B$2:C3",
    "=SUM(A:A)+SUM(1:3)",
    "=SUM(Table1[Revenue])",
    "=SBG.FIT(A1:A9)",
    "=churn_now*(1+d)",
    "=A1<>B1",
    '=A1&"%"',
    "=(1+2)*3",
    "=@A1:A9",
    "=SUM((A1,B1))",
  ])("%s is valid", (formula) => {
    expect(formulaSyntax(formula)).toBeNull();
  });

  it.each([
    "CLV(1000,10)",
    "",
    "=",
    "=1,2",
    "=CLV(1000,10",
    "=CLV(1000,10))",
    "=CLV(1000;10)",
    "=CLV(1000 10)",
    "=CLV(1000,10}",
    "=({1;2)",
    "={1;2",
    "={1;}",
    "={1,,2}",
    "={}",
    "=1+",
    "=*1",
    "=1+*2",
    "=()",
    "=1 2",
    "=%",
    '="open',
    "='Sheet",
    "=A1!",
    "=1)",
    "=,",
    "=#WHAT!",
    "=CLV(1000,10)5",
    '="a""b',
    "=5(1)",
    "={A1}",
    "={1+2}",
    "={{1}}",
    "={SUM(1)}",
    "=(1,2)+",
  ])("%p is invalid and gives an error message", (formula) => {
    expect(formulaSyntax(formula)).toMatch(/^(A formula begins|The formula (is broken at|lacks|ends))/);
  });

  it("is reported with what is wrong and where", () => {
    expect(formulaSyntax("=CLV(1000;10)")).toBe('The formula is broken at ";".');
    expect(formulaSyntax("=CLV(1000,10")).toBe("The formula lacks a closing bracket.");
    expect(formulaSyntax("=1+")).toBe("The formula ends too early.");
  });
});
