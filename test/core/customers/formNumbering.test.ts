import fc from "fast-check";
import { formNumbering } from "../../../src/core/customers/formNumbering";

describe("ids by how they are written", () => {
  it("are counted from 0 as they come", () => {
    expect(["a", "A", " a", 12, "12", "a", 12].map(formNumbering())).toEqual([0, 1, 2, 3, 4, 0, 3]);
  });

  it("are those of a plain Map", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\u00e5", "\ud83d") });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.nat(5)), { maxLength: 300 }), (ids) => {
        const plain = new Map<string | number, number>();
        for (const id of ids) if (!plain.has(id)) plain.set(id, plain.size);
        expect(ids.map(formNumbering())).toEqual(ids.map((id) => plain.get(id)));
      }),
    );
  });
});
