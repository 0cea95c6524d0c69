import fc from "fast-check";
import { customerKey } from "../../../src/core/customers/customerKey";
import { textNumbers } from "../../../src/core/customers/textNumbers";

/** How many of the texts do not stand in the table. */
function aside(texts: readonly string[]): number {
  const numbers = textNumbers();
  for (const text of new Set(texts)) {
    numbers.find(text);
    numbers.keep(7);
  }
  return numbers.aside();
}

/** Keeps each text under the number of its key, or else of its first appearance; what was found on the way. */
function kept(texts: readonly string[]) {
  const { find, alike, keep } = textNumbers();
  const steps = texts.map((text, index) => {
    const found = find(text);
    if (found >= 0) return { found };
    const like = alike();
    keep(like < 0 ? index : like);
    return { found, like };
  });
  return { steps, again: texts.map(find) };
}

/** The same by plain Maps. */
function plainly(texts: readonly string[]): ReturnType<typeof kept> {
  const byText = new Map<string, number>();
  const byKey = new Map<string, number>();
  const steps = texts.map((text, index) => {
    const found = byText.get(text) ?? -1;
    if (found >= 0) return { found };
    const like = byKey.get(customerKey(text)) ?? -1;
    byText.set(text, like < 0 ? index : like);
    byKey.set(customerKey(text), like < 0 ? index : like);
    return { found, like };
  });
  return { steps, again: texts.map((text) => byText.get(text)!) };
}

/** Texts of equal hash under the factor 31: "1" is one less than "2", and "z" 31 more than "[". */
const equalHashes = (pairs: number): readonly string[] =>
  Array.from({ length: 2 ** pairs }, (_, bits) =>
    Array.from({ length: pairs }, (__, pair) => ((bits >> pair) & 1 ? "1z" : "2[")).join(""),
  );

describe("the number of a text", () => {
  it.each([
    [
      "few letters, with case and blanks",
      fc.constantFrom("a", "A", " ", "\u00a0", "\u00e5", "\u00c5", "\u0000"),
    ],
    [
      "letters beyond Latin-1 with keys in it",
      fc.constantFrom("a", "\u030a", "\u00e5", "\u212a", "k", "K", "\ud83d"),
    ],
    ["any letters", undefined],
  ])("is that of the same text, or one with its key: %s", (_, unit) => {
    const text = unit === undefined ? fc.string({ unit: "binary" }) : fc.string({ unit, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        expect(kept(texts)).toEqual(plainly(texts));
      }),
    );
  });

  it("is kept for many texts, among them some whose slots are taken", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `C-${(index * 7919) % 20_011}`);
    const others = texts.map((text) => text.toLowerCase());
    expect(kept([...texts, ...others])).toEqual(plainly([...texts, ...others]));
  });

  it("is kept where many hashes are equal", () => {
    const texts = equalHashes(10);
    const all = [...texts, ...texts.map((text) => `${text.toUpperCase()} `), ...texts];
    expect(kept(all)).toEqual(plainly(all));
  });

  it("is kept for texts of any length, and any number", () => {
    const texts = ["x".repeat(64), "x".repeat(65), "", "z", "X".repeat(65), "x".repeat(65_536)];
    expect(kept([...texts, ...texts])).toEqual(plainly([...texts, ...texts]));
    const { find, keep } = textNumbers();
    const numbers = [0, 255, 256, 65_536, 16_777_216, 2 ** 31 - 1];
    for (const number of numbers) {
      find(`N${number}`);
      keep(number);
    }
    expect(numbers.map((number) => find(`N${number}`))).toEqual(numbers);
  });

  it("is found in the table, but for long texts, letters beyond Latin-1, and a text of very many with one hash", () => {
    const ids = Array.from({ length: 50_000 }, (_, index) => `C-${100_000_000 + index}`);
    expect(aside(ids)).toBeLessThan(5);
    expect(aside(ids.map((_, index) => `Kunde nr. ${index} i Ødeshög`))).toBeLessThan(5);
    expect([aside(["x".repeat(64)]), aside(["x".repeat(65)])]).toEqual([0, 1]);
    expect([aside(["\u00ff"]), aside(["\u0100"])]).toEqual([0, 1]);
    expect([aside(equalHashes(5)), aside(equalHashes(6))]).toEqual([0, 32]);
  });

  it("is found in the table by few of its own, whatever blanks and case ids have", () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => `Customer ${index}`);
    const written = ids.flatMap((id) => [id, ` ${id}`, id.toUpperCase(), `${id}\u00a0`]);
    expect(aside(written)).toBeLessThan(0.02 * written.length);
  });
});
