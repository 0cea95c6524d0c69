import { churnRateLists } from "../../../src/functions/definitions/churnRateLists";
import { evaluate } from "../evaluate";
import { column } from "../column";
import { messageOf } from "../messageOf";

describe("CHURNRATE.LISTS", () => {
  it("lists customers by their rules: blanks and case aside, leading zeros kept, 12 the text 12", () => {
    const before = column("__proto__", 12, "0012", "Acme", "acme ", "");
    expect(evaluate(churnRateLists, [before, column("12", " ACME", "constructor"), "customers"])).toEqual([
      ["customer", "status"],
      ["__proto__", "lost"],
      [12, "kept"],
      ["0012", "lost"],
      ["Acme", "kept"],
      ["constructor", "new"],
    ]);
    expect(evaluate(churnRateLists, [before, column("12", " ACME")])).toBe(0.5);
  });

  it("takes lists of any length, and rows", () => {
    expect(evaluate(churnRateLists, [[["a", "b"]], column("b")])).toBe(0.5);
    expect(evaluate(churnRateLists, [column("a"), column("", "")])).toBe(1);
    expect(evaluate(churnRateLists, ["a", "a"])).toBe(0);
  });

  it("divides by nobody: #DIV/0!", () => {
    expect(evaluate(churnRateLists, [column("", ""), column("a")])).toEqual({ error: "#DIV/0!" });
  });

  it("names a value that is no customer, and passes errors on", () => {
    expect(messageOf(churnRateLists, column("a", true), column("a"))).toBe(
      "customers_before, value 2, must be text or a number, not TRUE.",
    );
    const error = { code: "#N/A" };
    expect(evaluate(churnRateLists, [column("a"), column("a", error)])).toBe(error);
  });

  it("tells apart ids of 64 kB", () => {
    const long = "x".repeat(65_536);
    expect(evaluate(churnRateLists, [column(`${long}a`, `${long}b`), column(`${long}B`)])).toBe(0.5);
  });
});
