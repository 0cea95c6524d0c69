import fc from "fast-check";
import type { CustomerId } from "../../../src/core/customers/customerId";
import { customerKey } from "../../../src/core/customers/customerKey";
import { customerNumbering } from "../../../src/core/customers/customerNumbering";

/** The same by a plain Map over the keys. */
function plainly(ids: readonly CustomerId[]): readonly number[] {
  const numbers = new Map<string, number>();
  return ids.map((id) => {
    if (id === null) return -1;
    const key = customerKey(id);
    if (key === "") return -1;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
}
const numbered = (ids: readonly CustomerId[]): readonly number[] => ids.map(customerNumbering().numberOf);

describe("customers by number", () => {
  it("are counted from 0 as they come, each once, and kept as first written", () => {
    const { numberOf, customers } = customerNumbering();
    const numbers = ["B", "a", null, " b", 12, "A", "12", null].map(numberOf);
    expect(numbers).toEqual([0, 1, -1, 0, 2, 1, 2, -1]);
    expect(customers).toEqual(["B", "a", 12]);
  });

  it("may be called what JavaScript calls its own", () => {
    const { numberOf } = customerNumbering();
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", "__proto__"];
    expect(ids.map(numberOf)).toEqual([0, 1, 2, 3, 0]);
  });

  it("are those of a plain Map over their keys", () => {
    const few = fc.string({ unit: fc.constantFrom("a", "A", " ", "1", "0", "\u00e5", "\u030a", "\u00c5") });
    const id = fc.oneof(
      few,
      fc.string({ unit: "binary" }),
      fc.integer({ min: -3, max: 12 }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
        expect(numbered(ids)).toEqual(plainly(ids));
      }),
    );
  });

  // docs/office.md, "Hostile inputs", 37 to 39.
  it.each([
    ["all differ", Array.from({ length: 50_000 }, (_, index) => `Customer ${index}`)],
    [
      "have equal hashes",
      Array.from({ length: 2 ** 13 }, (_, bits) =>
        Array.from({ length: 13 }, (__, pair) => ((bits >> pair) & 1 ? "1z" : "2[")).join(""),
      ).flatMap((id) => [id, id]),
    ],
    ["are 64 kB long", ["a", "b", "A"].map((last) => "x".repeat(65_535) + last)],
  ])("are right when the ids %s", (_, ids) => {
    expect(numbered(ids)).toEqual(plainly(ids));
  });
});

it("the ways of writing are counted, and a blank text is nobody", () => {
  const { numberOf, forms } = customerNumbering();
  expect(["Acme", "ACME", 12, " ", "12", "", "Acme", 12].map(numberOf)).toEqual([0, 0, 1, -1, 1, -1, 0, 1]);
  expect(forms()).toBe(4);
});
