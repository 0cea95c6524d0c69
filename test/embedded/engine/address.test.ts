/** @jest-environment ./test/environment.cjs */
import fc from "fast-check";
import type * as Address from "../../../src/embedded/engine/address";
import type * as ParseArea from "../../../src/embedded/file/parseArea";
import { outer } from "../../outer";

const { absoluteAddress, formatAddress, parseAddress, quoteSheetName } = outer<typeof Address>(
  "src/embedded/engine/address",
);
const { sheetSize } = outer<typeof ParseArea>("src/embedded/file/parseArea");

const within = (size: number) =>
  fc
    .tuple(fc.nat(size - 1), fc.nat(size - 1))
    .map(([one, other]) => ({ first: Math.min(one, other), count: Math.abs(one - other) + 1 }));
const spans = (size: number) => fc.oneof(within(size), fc.constant({ first: 0, count: size }));
const areas = fc.tuple(spans(sheetSize.rows), spans(sheetSize.columns)).map(([rows, columns]) => ({
  row: rows.first,
  rows: rows.count,
  column: columns.first,
  columns: columns.count,
}));
/** Sheet names that Excel allows. */
const sheetNames = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 31 })
  .map((name) => name.replace(/[:\\/?*[\]]/g, "_").replace(/^'|'$/g, "_"))
  .filter((name) => name.trim() === name && name !== "");

const cell = { row: 0, column: 0, rows: 1, columns: 1 };

describe("an address", () => {
  it("is parsed back into the area that it was written from", () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseAddress(formatAddress(area))).toEqual({ area });
      }),
    );
  });

  it("is parsed back with its sheet for any sheet name, with and without dollar signs", () => {
    fc.assert(
      fc.property(areas, sheetNames, (area, sheetName) => {
        expect(parseAddress(formatAddress(area, sheetName))).toEqual({ sheetName, area });
        expect(parseAddress(absoluteAddress(area, sheetName))).toEqual({ sheetName, area });
      }),
    );
  });

  // As Excel's name box and Range.address show them.
  it.each([
    ["A1", cell],
    ["XFD1048576", { ...cell, row: 1_048_575, column: 16_383 }],
    ["B2:D4", { row: 1, column: 1, rows: 3, columns: 3 }],
    ["A:A", { ...cell, rows: 1_048_576 }],
    ["Z:AB", { row: 0, column: 25, rows: 1_048_576, columns: 3 }],
    ["1:1", { ...cell, columns: 16_384 }],
    ["3:5", { row: 2, column: 0, rows: 3, columns: 16_384 }],
  ])("is written as %s", (address, area) => {
    expect(formatAddress(area)).toBe(address);
    expect(parseAddress(address)).toEqual({ area });
  });

  it("may give its corners in any order, in lower case and with dollar signs", () => {
    const area = { row: 1, column: 1, rows: 3, columns: 3 };
    for (const address of ["d4:b2", "D2:B4", "$b$4:$d$2", " B2:D4 "])
      expect(parseAddress(address)).toEqual({ area });
  });

  it("keeps its dollar signs for whole columns", () => {
    expect(absoluteAddress({ ...cell, rows: 1_048_576, columns: 3 }, "Data")).toBe("Data!$A:$C");
    expect(absoluteAddress({ ...cell, rows: 2, columns: 16_384 }, "Data")).toBe("Data!$1:$2");
    expect(absoluteAddress(cell, "Q1'24")).toBe("'Q1''24'!$A$1");
  });

  it.each(["", ":", "A", "1", "A0", "A1:", "A1:B", "A:1", "A1:B2:C3", "A1048577", "XFE1", "ABCD1"])(
    "%p is none",
    (text) => expect(parseAddress(text)).toBeNull(),
  );

  it.each(["churn_now", "Sheet1!", "!A1", "Sheet1!Sheet2!A1", "'Sheet1!A1", "A1 B2", "A1,B2", "1.5"])(
    "%p is none",
    (text) => expect(parseAddress(text)).toBeNull(),
  );
});

describe("a sheet's name in a reference", () => {
  // Excel quotes names with spaces or signs, with a leading digit, and those that look like a cell in A1 or R1C1 notation.
  it.each([
    ["Data", "Data"],
    ["Data_2025.v2", "Data_2025.v2"],
    ["Årets", "Årets"],
    ["Årets kunder", "'Årets kunder'"],
    ["Q1'24", "'Q1''24'"],
    ["A1", "'A1'"],
    ["xfd9", "'xfd9'"],
    ["R1C1", "'R1C1'"],
    ["rc", "'rc'"],
    ["2025", "'2025'"],
    ["A-B", "'A-B'"],
    ["Kunder (2)", "'Kunder (2)'"],
    ["📈", "'📈'"],
  ])("%s is written %s", (name, quoted) => expect(quoteSheetName(name)).toBe(quoted));
});
