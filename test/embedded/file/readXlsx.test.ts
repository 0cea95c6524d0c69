/** @jest-environment ./test/environment.cjs */
import type * as EmptySheet from "../../../src/embedded/file/emptySheet";
import type * as PackageParts from "../../../src/embedded/file/packageParts";
import type * as ReadXlsx from "../../../src/embedded/file/readXlsx";
import type { SheetFile } from "../../../src/embedded/file/workbookFile";
import type * as WriteXlsx from "../../../src/embedded/file/writeXlsx";
import { outer } from "../../outer";

const { emptySheet } = outer<typeof EmptySheet>("src/embedded/file/emptySheet");
const { closePackage, openPackage, rewriteParts } = outer<typeof PackageParts>(
  "src/embedded/file/packageParts",
);
const { readXlsx } = outer<typeof ReadXlsx>("src/embedded/file/readXlsx");
const { writeXlsx } = outer<typeof WriteXlsx>("src/embedded/file/writeXlsx");

/** The sheet as it is read after one part of the file was replaced by what Excel writes. */
async function readRewritten(sheet: SheetFile, path: RegExp, rewrite: (xml: string) => string) {
  const parts = openPackage(await writeXlsx({ sheets: [sheet], names: [], activeSheet: 0 }));
  const { sheets } = await readXlsx(closePackage(rewriteParts(parts, path, rewrite)));
  return sheets[0]!;
}
const worksheet = /sheet1\.xml$/;
const sheetWith = (rest: Partial<SheetFile>): SheetFile => ({ ...emptySheet("Sheet1"), ...rest });

it("a shared formula, stored once in the file, is expanded for each cell", async () => {
  const { cells } = await readRewritten(sheetWith({}), worksheet, (xml) =>
    xml.replace(
      /<sheetData\/>/,
      '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    ),
  );
  expect(cells).toEqual([
    { row: 1, column: 1, formula: "=A2*$A$1", value: 1 },
    { row: 1, column: 2, formula: "=B2*$A$1", value: 2 },
    { row: 2, column: 1, formula: "=A3*$A$1", value: 3 },
  ]);
});

it("a date with a built-in number format is read as its serial number", async () => {
  const cells = [{ row: 0, column: 0, value: 45658.123456789, style: { numberFormat: "0.0" } }];
  const sheet = await readRewritten(sheetWith({ cells }), /styles\.xml$/, (xml) =>
    xml.replaceAll('numFmtId="164"', 'numFmtId="14"').replace(/<numFmts.*<\/numFmts>/, ""),
  );
  expect(sheet.cells).toEqual([
    { row: 0, column: 0, value: 45658.123456789, style: { numberFormat: "m/d/yyyy" } },
  ]);
});

it("theme colours are resolved: 0 is the background, 1 the text, 4 the first accent", async () => {
  // The Office theme of 2013 (theme1.xml): dk1 000000, lt1 FFFFFF, accent1 4472C4; a tint of -0.25 darkens it by a quarter.
  const colors = ["#111111", "#222222", "#333333", "#444444"];
  const cells = colors.map((fill, column) => ({ row: 0, column, style: { fill } }));
  const themed = ['theme="0"', 'theme="1"', 'theme="4"', 'theme="0" tint="-0.25"'];
  const sheet = await readRewritten(sheetWith({ cells }), /styles\.xml$/, (xml) =>
    colors.reduce((text, color, index) => text.replace(`rgb="FF${color.slice(1)}"`, themed[index]!), xml),
  );
  expect(sheet.cells.map(({ style }) => style?.fill)).toEqual(["#FFFFFF", "#000000", "#4472C4", "#BFBFBF"]);
});

it("a conditional format with two areas has its formula rewritten for the first cell of each area", async () => {
  const conditionalFormats = [
    { area: { row: 0, column: 0, rows: 2, columns: 1 }, formula: "=A1<0", bold: true },
  ];
  const sheet = await readRewritten(sheetWith({ conditionalFormats }), worksheet, (xml) =>
    xml.replace('sqref="A1:A2"', 'sqref="A1:A2 C5"'),
  );
  expect(sheet.conditionalFormats).toEqual([
    ...conditionalFormats,
    { area: { row: 4, column: 2, rows: 1, columns: 1 }, formula: "=C5<0", bold: true },
  ]);
});

it("a chart anchored to two cells has the size of the area between them", async () => {
  const chart = {
    name: "A",
    kind: "line",
    title: "T",
    series: [{ name: "S", values: "Sheet1!$A$1:$A$2" }],
  } as const;
  const sheet = sheetWith({
    columnWidths: { 1: 100 },
    charts: [{ ...chart, legend: "none", left: 0, top: 0, width: 1, height: 1 }],
  });
  const marker = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>25400</xdr:rowOff></xdr:${name}>`;
  const { charts } = await readRewritten(sheet, /drawing1\.xml$/, (xml) =>
    xml
      .replace(/<xdr:from>.*<\/xdr:from><xdr:ext[^>]*>/, marker("from", 1, 2) + marker("to", 3, 12))
      .replaceAll("oneCellAnchor", "twoCellAnchor"),
  );
  // By default a column is 48 points wide and a row 15 points high: 48 + 1 across, 2 x 15 + 2 down.
  expect(charts).toMatchObject([{ left: 49, top: 32, width: 100 + 48, height: 150 }]);
});

it("a file that is not an .xlsx file is refused", async () => {
  await expect(readXlsx(new TextEncoder().encode("Customer;Revenue"))).rejects.toThrow();
});
