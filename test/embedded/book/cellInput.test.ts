/** @jest-environment ./test/environment.cjs */
import fc from "fast-check";
import type * as CellInput from "../../../src/embedded/book/cellInput";
import type * as CellValueFile from "../../../src/embedded/book/cellValue";
import { outer } from "../../outer";

const { cellInput, textCell } = outer<typeof CellInput>("src/embedded/book/cellInput");
const { cellValue } = outer<typeof CellValueFile>("src/embedded/book/cellValue");

const typed = (input: unknown) => cellValue(cellInput(input));

describe("typing into a cell", () => {
  // As Excel with an English locale interprets what is assigned to Range.values.
  it.each([
    [12, 12],
    [-0.5, -0.5],
    [true, true],
    [false, false],
    ["", null],
    [undefined, null],
    ["12", 12],
    [" 12 ", 12],
    ["-1.5e3", -1500],
    ["+7", 7],
    [".5", 0.5],
    ["10%", 0.1],
    ["true", true],
    ["FALSE", false],
    ["#n/a", { error: "#N/A" }],
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["'0012", "0012"],
    ["'=1+1", "=1+1"],
    ["'#N/A", "#N/A"],
    ["=", "="],
    ["Kåre A/S", "Kåre A/S"],
    ["1,234", "1,234"],
    ["0x10", "0x10"],
    ["@home", "@home"],
    ["12 stk.", "12 stk."],
  ])("%p gives %p", (input, value) => expect(typed(input)).toEqual(value));

  it.each([
    ["=A1+1", "=A1+1"],
    ["+A1", "=+A1"],
    ["-A1", "=-A1"],
    ["-1+1", "=-1+1"],
    ["+cmd|' /C calc'!A0", "=+cmd|' /C calc'!A0"],
  ])("%s is the formula %s", (input, formula) => expect(cellInput(input).f).toBe(formula));

  it("replaces an earlier formula with a plain value", () => {
    for (const input of [1, true, "", "text", "'text", "#N/A"]) expect(cellInput(input).f).toBeNull();
  });
});

describe("a cell of text", () => {
  it("shows its text even where it looks like a number, a truth value, an error or a formula", () => {
    const lookalikes = fc.constantFrom(
      "12",
      " 12",
      "TRUE",
      "#N/A",
      "=1",
      "+1",
      "-x",
      "'",
      "0012",
      "1e5",
      ".5",
    );
    fc.assert(
      fc.property(fc.oneof(lookalikes, fc.string({ minLength: 1 })), (text) => {
        expect(cellValue(textCell(text))).toBe(text);
        expect(typed(`'${text}`)).toBe(text);
      }),
    );
  });
});
