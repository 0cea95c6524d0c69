/** @jest-environment ./test/environment.cjs */
import fc from "fast-check";
import type * as EmptySheet from "../../../src/embedded/file/emptySheet";
import type * as PackageParts from "../../../src/embedded/file/packageParts";
import type * as ReadXlsx from "../../../src/embedded/file/readXlsx";
import type { CellFile, WorkbookFile } from "../../../src/embedded/file/workbookFile";
import type * as WriteXlsx from "../../../src/embedded/file/writeXlsx";
import { outer } from "../../outer";
import { cellValues, recalculate, throughLibreOffice } from "../../tools/recalculate";
import { validateOpenXml } from "../../tools/validateOpenXml";
import { everything } from "./everything";

const { emptySheet } = outer<typeof EmptySheet>("src/embedded/file/emptySheet");
const { openPackage, partText } = outer<typeof PackageParts>("src/embedded/file/packageParts");
const { readXlsx } = outer<typeof ReadXlsx>("src/embedded/file/readXlsx");
const { writeXlsx } = outer<typeof WriteXlsx>("src/embedded/file/writeXlsx");

const workbookOf = (cells: readonly CellFile[]): WorkbookFile => ({
  sheets: [{ ...emptySheet("Sheet1"), cells }],
  names: [],
  activeSheet: 0,
});
const written = (value: string): WorkbookFile => workbookOf([{ row: 0, column: 0, value }]);
const formulas = ({ sheets }: WorkbookFile) =>
  sheets.flatMap(({ name, cells }) =>
    cells.filter(({ formula }) => formula).map((cell) => ({ name, ...cell })),
  );

describe("a workbook that uses every feature of the file model", () => {
  it("is read back as it was written", async () => {
    expect(await readXlsx(await writeXlsx(everything))).toEqual(everything);
  });

  it("passes Microsoft's Open XML validator", async () => {
    expect(await validateOpenXml(await writeXlsx(everything))).toEqual([]);
  });

  it("gives the same results when LibreOffice recalculates it, whatever values are stored in the file", async () => {
    const wrong = everything.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ row, column, value, error, formula, spill, style }) => ({
        ...{ row, column },
        ...(formula
          ? { formula, value: 4711, ...(spill ? { spill } : {}) }
          : value === undefined
            ? {}
            : { value }),
        ...(error && !formula ? { error } : {}),
        ...(style ? { style } : {}),
      })),
    }));
    const [values] = await recalculate([await writeXlsx({ ...everything, sheets: wrong })]);
    const [stale] = [await cellValues(await writeXlsx({ ...everything, sheets: wrong }))];
    expect(stale.get("Case – O'Brien & Søn")?.get("B4")).toBe(4711);
    for (const { name, row, column, value, error } of formulas(everything)) {
      const found = values?.get(name)?.get(`${"ABCDEF"[column]}${row + 1}`);
      if (typeof value === "number") expect(found).toBeCloseTo(value, 12);
      else expect(found).toBe(error ?? value);
    }
  });

  it("still has its three charts and its table after LibreOffice saves it", async () => {
    const [bytes] = await throughLibreOffice([await writeXlsx(everything)]);
    const [data, model] = (await readXlsx(bytes!)).sheets;
    const seen = everything.sheets[1]!.charts.map(({ kind, title, series }) => ({
      kind,
      title,
      lines: series.length,
    }));
    expect(model?.charts.map(({ kind, title, series }) => ({ kind, title, lines: series.length }))).toEqual(
      seen,
    );
    expect(data?.tables).toMatchObject([{ name: "Customers", columns: ["Customer", "Revenue"] }]);
    expect(model?.page).toMatchObject({
      orientation: "landscape",
      paper: "a4",
      fitToWidth: 1,
      rowBreaks: [20, 42],
    });
  });

  it("quotes the sheet's name in its print titles, and scopes a sheet's own name to that sheet", async () => {
    const parts = openPackage(await writeXlsx(everything));
    expect(partText(parts, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Case – O''Brien &amp; Søn'!$1:$1</definedName>`,
    );
    expect(partText(parts, "xl/workbook.xml")).toContain(
      '<definedName name="local_rate" localSheetId="0">0.09',
    );
  });
});

const hostile = {
  markup: "]]> <![CDATA[ & &amp; \" ' </t>",
  "control characters": "\u0000\u0001\u000B\u001F\u007F\u0085",
  "line ends": "a\nb\r\nc\rd\te",
  "what looks like a mark": "_x0041_ _x000D_ _X0041_ __x0041_",
  "spaces around": "  two  ",
  "lone halves of a pair": "\uD83D and \uDE00 and 😀",
  "characters that XML has not": "\uFFFE\uFFFF",
  "what looks like an error": "#N/A",
  "what looks like a formula": "=1+1",
  nothing: "",
  "as much as a cell holds": "x".repeat(32_767),
};

describe("text", () => {
  it.each(Object.entries(hostile))("is read back as it was written with %s", async (_, text) => {
    const { sheets } = await readXlsx(await writeXlsx(written(text)));
    expect(sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: text }]);
  });

  it("passes Microsoft's validator with all of these", async () => {
    const cells = Object.values(hostile).map((value, row) => ({ row, column: 0, value }));
    expect(await validateOpenXml(await writeXlsx(workbookOf(cells)))).toEqual([]);
  });

  it("is read back as it was written for any characters", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        const { sheets } = await readXlsx(await writeXlsx(written(text)));
        expect(sheets[0]?.cells[0]?.value).toBe(text);
      }),
    );
  });

  it("is refused with its address where it is too long for a cell", async () => {
    await expect(writeXlsx(written("x".repeat(32_768)))).rejects.toThrow(
      "Sheet1!A1: a text of 32768 characters",
    );
  });

  it("is read back as it was written where it is a formula's result", async () => {
    const cells = [{ row: 0, column: 0, formula: '="a"&CHAR(13)', value: "a\r_x0041_ <&>" }];
    expect((await readXlsx(await writeXlsx(workbookOf(cells)))).sheets[0]?.cells).toEqual(cells);
  });
});

describe("numbers", () => {
  it("are read back to their last digit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const cells = [{ row: 0, column: 0, value, style: { numberFormat: "yyyy-mm-dd" } }];
        const [sheet] = (await readXlsx(await writeXlsx(workbookOf(cells)))).sheets;
        expect(Number(sheet?.cells[0]?.value) - value).toBe(0);
      }),
    );
  });
});

describe("formulas", () => {
  it("with add-in functions are saved as they were typed", async () => {
    const cells = [{ row: 0, column: 0, formula: "=CLV.SEGMENT(A2:B9,10%,,1000)", value: 1 }];
    const parts = openPackage(await writeXlsx(workbookOf(cells)));
    expect(partText(parts, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1"><f>CLV.SEGMENT(A2:B9,10%,,1000)</f><v>1</v></c>',
    );
  });

  it("keep an error of the file format, and store a newer error as #VALUE!", async () => {
    const cells = ["#N/A", "#SPILL!"].map((error, row) => ({ row, column: 0, formula: "=CLV(1)", error }));
    const { sheets } = await readXlsx(await writeXlsx(workbookOf(cells)));
    expect(sheets[0]?.cells.map(({ error }) => error)).toEqual(["#N/A", "#VALUE!"]);
  });
});

it("a sheet name with a slash, which Excel could not open, is refused", async () => {
  const sheets = [emptySheet("a/b")];
  await expect(writeXlsx({ sheets, names: [], activeSheet: 0 })).rejects.toThrow('contains "/"');
});
