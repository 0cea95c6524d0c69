/** @jest-environment ./test/environment.cjs */
import fc from "fast-check";
import type * as ReadCsv from "../../../src/embedded/file/readCsv";
import type { CellFile } from "../../../src/embedded/file/workbookFile";
import { outer } from "../../outer";

const { readCsv } = outer<typeof ReadCsv>("src/embedded/file/readCsv");

const read = (text: string) => readCsv(new TextEncoder().encode(text), "Data").cells;
function at(cells: readonly CellFile[], row: number, column: number) {
  const found = cells.find((cell) => cell.row === row && cell.column === column);
  return found?.error ?? found?.value;
}
/** What a field becomes when it stands between two others in a file with this delimiter. */
const field = (text: string, delimiter = ",") => at(read(`a${delimiter}b\nx${delimiter}${text}\n`), 1, 1);

describe("the delimiter", () => {
  it.each([",", ";", "\t"])("%j is detected from the content", (delimiter) => {
    const cells = read(["Customer", "Start", "Revenue"].join(delimiter) + `\nA${delimiter}${delimiter}12\n`);
    expect(cells).toEqual([
      { row: 0, column: 0, value: "Customer" },
      { row: 0, column: 1, value: "Start" },
      { row: 0, column: 2, value: "Revenue" },
      { row: 1, column: 0, value: "A" },
      { row: 1, column: 2, value: 12 },
    ]);
  });

  it("is the semicolon where every row has equally many commas and semicolons", () => {
    expect(at(read("Kunde;Omsætning, kr.\nA;1,5\nB;2,5\n"), 2, 1)).toBe(2.5);
  });

  it("is not looked for inside quotes", () => {
    expect(at(read('a,b\n"x;y;z",1\n"u;v;w",2\n'), 1, 0)).toBe("x;y;z");
  });

  it("may be missing, which gives one column", () => {
    expect(read("Customer\nA\n")).toEqual([
      { row: 0, column: 0, value: "Customer" },
      { row: 1, column: 0, value: "A" },
    ]);
  });
});

describe("the encoding", () => {
  const danish = "Kunde;Ærø Sø & Å\n";
  it.each([
    ["UTF-8", Buffer.from(danish)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${danish}`)],
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${danish}`, "utf16le")],
    ["Windows-1252", Buffer.from(danish, "latin1")],
  ])("%s is detected from the bytes", (_, bytes) => {
    const { cells } = readCsv(bytes, "Data");
    expect(cells.map(({ value }) => value)).toEqual(["Kunde", "Ærø Sø & Å"]);
  });

  // The bytes as the Unicode consortium's table CP1252.TXT gives them.
  it("of Windows-1252 has the euro sign at 0x80 and the quotation marks at 0x93 and 0x94", () => {
    expect(readCsv(Uint8Array.of(0x80, 0x93, 0xe6, 0x94), "Data").cells[0]?.value).toBe("€“æ”");
  });
});

describe("numbers", () => {
  it.each([
    ["12", 12],
    ["-1.5", -1.5],
    ["\u22121.5", -1.5],
    [" 7 ", 7],
    ['"1,234.5"', 1234.5],
    ['"1,234,567"', 1234567],
    ["0.30000000000000004", 0.30000000000000004],
    ["1.23E+15", 1.23e15],
    ["0", 0],
    ["0.05", 0.05],
  ])("%s in a comma-separated file is %d", (text, value) => {
    expect(field(text)).toBe(value);
  });

  it.each([
    ["1,5", 1.5],
    ["1.234,56", 1234.56],
    ["1.234", 1234],
    ["1 234,5", 1234.5],
    ["1\u00A0234,5", 1234.5],
    ["-0,25", -0.25],
  ])("%s in a semicolon-separated file is %d", (text, value) => {
    expect(field(text, ";")).toBe(value);
  });

  it("have a decimal point in a semicolon-separated file where other numbers show one", () => {
    const cells = read("a;b\n1.5;1.234\n");
    expect([at(cells, 1, 0), at(cells, 1, 1)]).toEqual([1.5, 1.234]);
  });

  it("have a decimal comma in a tab-separated file where other numbers show one", () => {
    expect(field("1,5", "\t")).toBe(1.5);
    expect(field("1.5", "\t")).toBe(1.5);
  });

  it.each([
    "0012",
    "00",
    "-007",
    "12E5",
    "+4512345678",
    "1234567890123456",
    "12 34 56 78",
    "1.2.3",
    '"1,5"',
    "12a",
  ])("%s stays text", (text) => {
    expect(field(text)).toBe(text.replaceAll('"', ""));
  });

  it("followed by a percent sign become fractions with a percent format", () => {
    expect(read("a;b\n10%;3,25 %\n").slice(2)).toEqual([
      { row: 1, column: 0, value: 0.1, style: { numberFormat: "0%" } },
      { row: 1, column: 1, value: 0.0325, style: { numberFormat: "0.00%" } },
    ]);
  });

  it("are read back as they were printed, with either decimal mark", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (number) => {
        const printed = number.toFixed(4);
        expect(field(printed)).toBeCloseTo(Number(printed), 12);
        expect(field(printed.replace(".", ","), ";")).toBe(Number(printed));
      }),
    );
  });
});

describe("dates", () => {
  // 46022 is 31 December 2025 in Excel's count: 45658 for 1 January 2025 (Microsoft's DATE example year) and 364 days.
  it.each(["2025-12-31", "31.12.2025", "31-12-2025", "31/12/2025", "2025/12/31"])("%s is 46022", (text) => {
    expect(read(`a,b\nx,${text}\n`)[3]).toEqual({
      row: 1,
      column: 1,
      value: 46022,
      style: { numberFormat: "yyyy-mm-dd" },
    });
  });

  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["1.2.2024", 45323],
    ["2025-12-31T18:00", 46022.75],
    ["2025-12-31 06:00:00Z", 46022.25],
  ])("%s is %d", (text, serial) => {
    expect(field(text)).toBe(serial);
  });

  it.each(["31.02.2025", "2025-13-01", "1899-12-31", "31.12.25", "2025-12-31 25:00", "31.12-2025"])(
    "%s is not a valid date and stays text",
    (text) => {
      expect(field(text)).toBe(text);
    },
  );

  it("with slashes stay text where one date of the column has the month first", () => {
    const cells = read("a,b\n12/31/2025,01/02/2025\n01/02/2025,2025-01-01\n");
    expect(at(cells, 2, 0)).toBe("01/02/2025");
    expect(at(cells, 1, 1)).toBe(45689);
  });

  it("get a column that is wide enough to show them", () => {
    expect(readCsv(Buffer.from("a,b\n1,2025-12-31\n"), "Data").columnWidths).toEqual({ 1: 63 });
  });
});

describe("fields that are neither numbers nor dates", () => {
  it.each([
    ["TRUE", true],
    ["false", false],
    ["#N/A", "#N/A"],
  ])("%s is recognised", (text, value) => {
    expect(field(text)).toBe(value);
  });

  it.each(["=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+A1", "-A1"])(
    "%s stays text and does not become a formula",
    (text) => {
      expect(read(`a,b\nx,${text}\n`)[3]).toEqual({ row: 1, column: 1, value: text });
    },
  );

  it("may hold delimiters, quotes and line breaks inside quotes", () => {
    expect(field('"one, ""two""\r\nthree"')).toBe('one, "two"\nthree');
  });

  it("end at old and at mixed line endings", () => {
    expect(read("a,b\rc,d\r\ne,f\n").map(({ row, value }) => `${row}${value}`)).toEqual(
      "0a 0b 1c 1d 2e 2f".split(" "),
    );
  });

  it("give no cells where the file is empty", () => {
    expect(readCsv(new Uint8Array(), "Data").cells).toEqual([]);
  });

  it("are cut at Excel's limit for a cell, but never inside a surrogate pair", () => {
    expect(field("x".repeat(40_000))).toHaveLength(32_767);
    expect(field(`${"x".repeat(32_766)}😀y`)).toBe("x".repeat(32_766));
  });

  it("are refused where there are more of them than a sheet has columns", () => {
    expect(() => read(",".repeat(16_384))).toThrow("16385 columns: more than a sheet holds");
  });
});
