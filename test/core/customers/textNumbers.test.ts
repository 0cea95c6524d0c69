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

  it("is kept for many texts, among them some whose slots are taken", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `C-${(index * 7919) % 20_011}`);
    expect(foundAgain(texts)).toEqual(texts.map((_, index) => index));
  });

  it("is kept where many hashes are equal", () => {
    const texts = equalHashes(10);
    expect(foundAgain([...texts, "Aa", "BB"])).toEqual([...texts, "Aa", "BB"].map((_, index) => index));
  });

  it("is kept for texts of any length", () => {
    const texts = ["x".repeat(64), "x".repeat(65), "", "z", "x".repeat(65_536)];
    expect(foundAgain([...texts, ...texts])).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
  });
});
