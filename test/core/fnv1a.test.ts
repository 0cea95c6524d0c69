import { fnv1a } from "../../src/core/fnv1a";

// Test vectors of the authors (Noll), for texts of ASCII letters.
it.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("the hash of %j is the published one", (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

it("a character outside of the basic plane counts once", () => {
  expect(fnv1a("😀")).toBe(Math.imul(0x811c9dc5 ^ 0x1f600, 0x01000193) >>> 0);
});
