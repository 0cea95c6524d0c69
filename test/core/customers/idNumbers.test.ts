import fc from "fast-check";
import { idNumbers } from "../../../src/core/customers/idNumbers";

describe("ids by how they are written", () => {
  it("have the number that was kept for them, and for no other", () => {
    const { find, keep } = idNumbers();
    keep("12", 3);
    keep(12, 0);
    expect(["12", 12, " 12", 13, ""].map(find)).toEqual([3, 0, -1, -1, -1]);
  });

  it("are those of a plain Map", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\u00e5", "\ud83d") });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.nat(5)), { maxLength: 300 }), (ids) => {
        const plain = new Map<string | number, number>();
        const { find, keep } = idNumbers();
        for (const id of ids) {
          expect(find(id)).toBe(plain.get(id) ?? -1);
          if (plain.has(id)) continue;
          keep(id, plain.size);
          plain.set(id, plain.size);
        }
      }),
    );
  });
});
