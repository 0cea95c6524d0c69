/** @jest-environment ./test/environment.cjs */
import type * as EmptySheet from "../../../src/embedded/file/emptySheet";
import type * as MendBars from "../../../src/embedded/file/mendBars";
import type * as MendChartFrames from "../../../src/embedded/file/mendChartFrames";
import type * as MendFonts from "../../../src/embedded/file/mendFonts";
import type * as MendFormulaErrors from "../../../src/embedded/file/mendFormulaErrors";
import type * as MendGridlines from "../../../src/embedded/file/mendGridlines";
import type { ChartFile } from "../../../src/embedded/file/workbookFile";
import { outer } from "../../outer";

const { emptySheet } = outer<typeof EmptySheet>("src/embedded/file/emptySheet");
const { mendBars } = outer<typeof MendBars>("src/embedded/file/mendBars");
const { mendChartFrames } = outer<typeof MendChartFrames>("src/embedded/file/mendChartFrames");
const { mendFonts } = outer<typeof MendFonts>("src/embedded/file/mendFonts");
const { mendFormulaErrors } = outer<typeof MendFormulaErrors>("src/embedded/file/mendFormulaErrors");
const { mendGridlines } = outer<typeof MendGridlines>("src/embedded/file/mendGridlines");

it("a font's child elements are put in the order of the schema", () => {
  const font =
    '<font><b/><i/><u/><strike/><family val="2"/><scheme val="minor"/><color rgb="FF0000FF"/><sz val="11"/><name val="A"/></font>';
  expect(mendFonts(`<fonts>${font}<font></font></fonts>`)).toBe(
    '<fonts><font><b/><i/><strike/><u/><sz val="11"/><color rgb="FF0000FF"/><name val="A"/><family val="2"/><scheme val="minor"/></font><font></font></fonts>',
  );
});

describe("negative bars", () => {
  const series = '<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr/><c:cat/><c:val/></c:ser>';
  const mended = series.replace("<c:cat/>", '<c:invertIfNegative val="0"/><c:cat/>');

  it("keep their colour in each series of a bar chart", () => {
    expect(mendBars(`<c:barChart>${series}${series}</c:barChart>`)).toBe(
      `<c:barChart>${mended}${mended}</c:barChart>`,
    );
  });

  it("do not concern line charts, which stay unchanged", () => {
    const lines = `<c:lineChart>${series}</c:lineChart>`;
    expect(mendBars(lines)).toBe(lines);
  });

  it("are not corrected a second time", () => {
    const chart = `<c:barChart>${mended}</c:barChart>`;
    expect(mendBars(chart)).toBe(chart);
  });
});

it("gridlines of a chart become light grey", () => {
  expect(mendGridlines("<c:valAx><c:majorGridlines/></c:valAx>")).toBe(
    '<c:valAx><c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines></c:valAx>',
  );
});

it("a chart's frame is anchored to the cell under its top left corner and keeps its size", () => {
  const chart = (name: string, left: number, top: number): ChartFile => ({
    ...{ name, left, top, width: 100, height: 50 },
    ...{ kind: "line", title: "", series: [] },
  });
  const sheet = {
    ...emptySheet("Case"),
    columnWidths: { 0: 100 },
    rowHeights: { 1: 30 },
    hiddenRows: [0],
    charts: [chart("A & $1", 110, 30), chart('"B"', 0, 0)],
  };
  const anchor = (name: string) =>
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>1</xdr:from><xdr:to>2</xdr:to><xdr:cNvPr id="2" name="${name}"/></xdr:twoCellAnchor>`;
  // Row 1 is hidden and row 2 is 30 points high, so 30 points down is the start of row 3; column A is 100 points wide.
  expect(mendChartFrames(anchor("Chart 1") + anchor("Chart 2"), sheet)).toBe(
    '<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>127000</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1270000" cy="635000"/><xdr:cNvPr id="2" name="A &amp; $1"/></xdr:oneCellAnchor>' +
      '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1270000" cy="635000"/><xdr:cNvPr id="2" name="&quot;B&quot;"/></xdr:oneCellAnchor>',
  );
});

it("a formula keeps its error, and the cells beside it keep their values", () => {
  const sheet = {
    ...emptySheet("Case"),
    cells: [
      { row: 0, column: 0, formula: "=1/0", error: "#DIV/0!" },
      { row: 0, column: 1, formula: "=1", value: 1 },
    ],
  };
  expect(
    mendFormulaErrors(
      '<c r="A1" s="3"><f>1/0</f></c><c r="B1"><f>1</f><v>1</v></c><c r="C1"><f>A1</f></c>',
      sheet,
    ),
  ).toBe(
    '<c r="A1" s="3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>1</f><v>1</v></c><c r="C1"><f>A1</f></c>',
  );
});
