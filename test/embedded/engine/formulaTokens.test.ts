/** @jest-environment ./test/environment.cjs */
import fc from "fast-check";
import type * as FormulaTokens from "../../../src/embedded/engine/formulaTokens";
import { outer } from "../../outer";

const { formulaTokens } = outer<typeof FormulaTokens>("src/embedded/engine/formulaTokens");

const pieces = (formula: string) => formulaTokens(formula).map(({ kind, text }) => [kind, text]);

describe("the tokens of a formula", () => {
  const parts = ["CLV", "(", ")", "{", "}", ",", ";", '"a""b"', "1.5", ".5", "'Q1''24'!$A$1:B2", "#N/A", "%"];
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc
      .array(fc.constantFrom(...parts, " ", "+", "<>", "A:A", "Table1[Revenue]", "'", '"'))
      .map((all) => all.join("")),
  );

  it("add up to the whole formula when they are joined", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = formulaTokens(`=${text}`);
        expect(tokens.map((token) => token.text).join("")).toBe(text);
        expect(tokens.every((token) => token.text !== "")).toBe(true);
      }),
    );
  });

  it("keep a reference and its sheet in one token", () => {
    expect(pieces("=SUM('Q1''24'!$A$1:B2,Data!A:A,3:5)")).toEqual([
      ["name", "SUM"],
      ["open", "("],
      ["name", "'Q1''24'!$A$1:B2"],
      ["separator", ","],
      ["name", "Data!A:A"],
      ["separator", ","],
      ["name", "3:5"],
      ["close", ")"],
    ]);
  });

  it("distinguish numbers from names, texts and errors", () => {
    expect(pieces('=.5+1.50E-3%&"1.0 ""x"""<>#N/A+Table1[1.0]+SBG.FIT2')).toEqual([
      ["number", ".5"],
      ["operator", "+"],
      ["number", "1.50E-3"],
      ["operator", "%"],
      ["operator", "&"],
      ["text", '"1.0 ""x"""'],
      ["operator", "<>"],
      ["error", "#N/A"],
      ["operator", "+"],
      ["name", "Table1[1.0]"],
      ["operator", "+"],
      ["name", "SBG.FIT2"],
    ]);
  });
});
