/** @jest-environment ./test/environment.cjs */
import fc from "fast-check";
import type * as ShiftFormula from "../../../src/embedded/file/shiftFormula";
import { outer } from "../../outer";

const { shiftFormula } = outer<typeof ShiftFormula>("src/embedded/file/shiftFormula");

it.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2,Sheet1!C3,'A1 - B2'!D4)", "SUM(B3:C4,Sheet1!D5,'A1 - B2'!E6)"],
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&B3'],
  ["LOG10(A1)+Table1[A1]+TRUE", "LOG10(B3)+Table1[A1]+TRUE"],
  ["SUM(A:B)+SUM($A:C)+SUM(1:2)", "SUM(B:C)+SUM($A:D)+SUM(3:4)"],
  ["CLV.RETENTION(A1)+rate_A1+x.A1", "CLV.RETENTION(B3)+rate_A1+x.A1"],
])("two rows down and one column to the right, %s becomes %s", (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

it("a reference moved off the sheet becomes #REF!", () => {
  expect(shiftFormula("A1+B2+A:A", -1, -1)).toBe("#REF!+A1+#REF!");
});

it("a formula shifted there and back is the original formula", () => {
  const cell = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.stringMatching(/^[A-Z]{1,2}$/))
    .map(([row, column]) => `${column}${row}`);
  fc.assert(
    fc.property(cell, cell, fc.nat(1000), fc.nat(1000), (one, other, rows, columns) => {
      const formula = `SUM(${one}:${other})*$C$7`;
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
