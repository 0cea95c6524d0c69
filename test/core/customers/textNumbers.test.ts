import fc from "fast-check";
import { textNumbers } from "../../../src/core/customers/textNumbers";

/** Keeps each text under the number of its first appearance; gives the numbers found for all of them afterwards. */
const foundAgain = (texts: readonly string[]): readonly number[] => {
  const { find, keep } = textNumbers();
  texts.forEach((text, index) => {
    if (find(text) < 0) keep(text, index);
  });
  return texts.map(find);
};

/** Texts of equal hash under the factor 31: "Aa" and "BB" are the pair known from Java's strings. */
const equalHashes = (pairs: number): readonly string[] =>
  Array.from({ length: 2 ** pairs }, (_, bits) =>
    Array.from({ length: pairs }, (__, pair) => ((bits >> pair) & 1 ? "Aa" : "BB")).join(""),
  );

describe("the number of a text", () => {
  it("is the one that was kept, as of a Map", () => {
    const unit = fc.string({ unit: fc.constantFrom("a", "B", " ", "\u00e5", "\u0000", "\ud83d", "\ude00") });
    fc.assert(
      fc.property(fc.array(fc.oneof(unit, fc.string({ unit: "binary" }))), (texts) => {
        const first = new Map<string, number>();
        texts.forEach((text, index) => {
          if (!first.has(text)) first.set(text, index);
        });
        expect(foundAgain(texts)).toEqual(texts.map((text) => first.get(text)));
      }),
    );
  });

  it("is kept for many texts", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `C-${(index * 7919) % 20_011}`);
    const found = foundAgain(texts);
    // Where many lie close together a few are forgotten; none is taken for another.
    expect(found.every((number, index) => number === index || number === -1)).toBe(true);
    expect(found.filter((number) => number === -1).length).toBeLessThan(20);
  });

  it("may be forgotten where many hashes are equal, but is never another's", () => {
    const found = foundAgain(equalHashes(10));
    expect(found.every((number, index) => number === index || number === -1)).toBe(true);
    expect(found[0]).toBe(0);
  });

  it("is kept for texts of up to 64 code units, and for no longer one", () => {
    expect(foundAgain(["x".repeat(64), "y".repeat(65), "", "z"])).toEqual([0, -1, 2, 3]);
  });
});
