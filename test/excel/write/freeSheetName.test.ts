/** @jest-environment ./test/environment.cjs */
import fc from "fast-check";
import type * as Address from "../../../src/embedded/engine/address";
import { freeSheetName } from "../../../src/excel/write/freeSheetName";
import { outer } from "../../outer";

const { parseAddress, quoteSheetName } = outer<typeof Address>("src/embedded/engine/address");

/** Excel's rules (Microsoft, "Rename a worksheet"). */
const isValid = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 31 &&
  name.trim() !== "" &&
  !/[:\\/?*[\]]/.test(name) &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== "history";

const wished = fc.oneof(
  fc.string({ maxLength: 60, unit: "grapheme" }),
  fc.string({ maxLength: 60, unit: fc.constantFrom("'", " ", "/", "[", "a", "A", "1", "😀", "\t") }),
  fc.constantFrom("History", "HISTORY", "", "A1", "R1C1", "Retention case", "x".repeat(40)),
);

it("a free name that is valid is kept", () => {
  expect(freeSheetName("Retention case", ["Customers"])).toBe("Retention case");
});

it("a taken name gets a number, in whatever case it is taken", () => {
  expect(freeSheetName("Case", ["CASE"])).toBe("Case (2)");
  expect(freeSheetName("Case", ["case", "Case (2)"])).toBe("Case (3)");
});

it("a long name makes room for its number", () => {
  const long = "x".repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${"x".repeat(27)} (2)`);
});

it("what Excel forbids gives way, and History is Excel's own", () => {
  expect(freeSheetName("2024/25 [draft]", [])).toBe("2024 25  draft");
  expect(freeSheetName("'Case'", [])).toBe("Case");
  expect(freeSheetName("History", [])).toBe("History (2)");
  expect(freeSheetName(" ", [])).toBe("Sheet");
});

it("any name is valid and free, and a reference to it is read back as the same sheet", () => {
  fc.assert(
    fc.property(wished, fc.array(wished, { maxLength: 5 }), (name, others) => {
      const taken = [...others, freeSheetName(name, others)];
      const free = freeSheetName(name, taken);
      expect(isValid(free)).toBe(true);
      expect(taken.map((one) => one.toLowerCase())).not.toContain(free.toLowerCase());
      expect(parseAddress(`${quoteSheetName(free)}!A1`)?.sheetName).toBe(free);
    }),
  );
});
