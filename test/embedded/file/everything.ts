import type { CellFile, SheetFile, StyleFile, WorkbookFile } from "../../../src/embedded/file/workbookFile";

const cell = (row: number, column: number, rest: Omit<CellFile, "row" | "column">): CellFile => ({
  row,
  column,
  ...rest,
});

const heading: StyleFile = {
  fill: "#1F4E79",
  fontColor: "#FFFFFF",
  fontName: "Segoe UI",
  fontSize: 14,
  bold: true,
  italic: true,
  underline: true,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: {
    top: { style: "thin", color: "#000000" },
    bottom: { style: "double", color: "#C00000" },
    left: { style: "hair", color: "#7F7F7F" },
    right: { style: "dashed", color: "#7F7F7F" },
  },
};

const input: StyleFile = { numberFormat: "0.0%", fontColor: "#0000FF", fill: "#FFF2CC" };

const years = [1, 2, 3, 4, 5];
const flows = [-600_000, 120_000.5, 310_000.25, 450_000, 520_000.125];

/** A sheet that uses every feature of the file model; its formulas carry their results as values. */
const model: SheetFile = {
  name: "Case – O'Brien & Søn",
  cells: [
    cell(0, 0, { value: 'Retention <case> & "more"', style: heading }),
    cell(0, 5, { style: { fill: "#D9E2F3", indent: 2, horizontal: "left" } }),
    cell(1, 0, { value: "Churn" }),
    cell(1, 1, { value: 0.1, style: input }),
    cell(2, 0, { value: "Margin" }),
    cell(2, 1, { value: 1000, style: { numberFormat: '#,##0" kr.";[Red]-#,##0' } }),
    cell(3, 0, { value: "Value" }),
    cell(3, 1, { formula: "=margin/churn", value: 10_000 }),
    cell(4, 0, { value: "Nothing" }),
    cell(4, 1, { formula: "=margin/0", error: "#DIV/0!", style: { bold: true } }),
    cell(5, 0, { value: "Known" }),
    cell(5, 1, { formula: "=B4>0", value: true }),
    cell(6, 0, { value: "Sentence" }),
    cell(6, 1, { formula: '="Worth "&ROUND(B4,0)&" & more"', value: "Worth 10000 & more" }),
    cell(7, 0, { value: "Since" }),
    cell(7, 1, { value: 46022.5208333333, style: { numberFormat: "yyyy-mm-dd hh:mm" } }),
    cell(8, 0, { value: "Customers" }),
    cell(8, 1, { formula: "=SUM(Customers[Revenue])", value: 700 }),
    cell(9, 0, { value: "Third" }),
    cell(9, 1, { formula: "=1/3", value: 1 / 3 }),
    cell(10, 0, { value: "Other sheet" }),
    cell(10, 1, { formula: "='Data 2025'!B2+'Data 2025'!B3", value: 300 }),
    cell(11, 0, { value: "Error" }),
    cell(11, 1, { error: "#N/A" }),
    cell(12, 0, { value: "Year" }),
    ...years.map((year, index) => cell(12, index + 1, { value: year })),
    cell(13, 0, { value: "Cash flow" }),
    ...flows.map((flow, index) => cell(13, index + 1, { value: flow, style: { numberFormat: "#,##0" } })),
    cell(14, 0, { value: "Twice" }),
    cell(14, 1, { formula: "=B13:F13*2", value: 2, spill: { rows: 1, columns: 5 } }),
    ...years.slice(1).map((year, index) => cell(14, index + 2, { value: year * 2 })),
  ],
  columnWidths: { 0: 110.25, 1: 84, 7: 0 },
  rowHeights: { 0: 30, 40: 22.5 },
  frozenRows: 1,
  frozenColumns: 1,
  showGridlines: false,
  hiddenRows: [42],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  tables: [],
  validations: [
    {
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      rule: { kind: "decimal", operator: "between", minimum: "0", maximum: "=margin/1000" },
      prompt: { title: "Churn", text: "Share of customers lost in a year." },
      alert: { title: "Not a share", text: "Type a share from 0% to 100%." },
    },
    {
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      rule: { kind: "wholeNumber", operator: "between", minimum: "1", maximum: "1000000" },
    },
    { area: { row: 5, column: 3, rows: 2, columns: 1 }, rule: { kind: "list", source: "end,mid,start" } },
    { area: { row: 8, column: 3, rows: 1, columns: 1 }, rule: { kind: "list", source: "=$B$13:$F$13" } },
  ],
  conditionalFormats: [
    {
      area: { row: 13, column: 1, rows: 1, columns: 5 },
      formula: "=B14<0",
      fontColor: "#C00000",
      fill: "#FBE5D6",
      bold: true,
    },
    { area: { row: 1, column: 1, rows: 3, columns: 1 }, formula: '=B2=""', fill: "#FFD966" },
  ],
  charts: [
    {
      name: "Cash flow",
      kind: "columnClustered",
      title: "Cash flow & payback",
      categoryAxisTitle: "Year",
      valueAxisTitle: "kr.",
      series: [
        {
          name: "With the programme",
          values: "'Case – O''Brien & Søn'!$B$14:$F$14",
          categories: "'Case – O''Brien & Søn'!$B$13:$F$13",
          color: "#1F4E79",
        },
      ],
      legend: "none",
      left: 20,
      top: 260.5,
      width: 300,
      height: 180,
    },
    {
      name: "Customers <2>",
      kind: "line",
      title: "Customers",
      series: [
        { name: "One", values: "'Case – O''Brien & Søn'!$B$13:$F$13" },
        { name: "Two", values: "'Case – O''Brien & Søn'!$B$15:$F$15", color: "#ED7D31" },
      ],
      legend: "bottom",
      left: 340,
      top: 260,
      width: 260,
      height: 180,
    },
    {
      name: "Bars",
      kind: "barClustered",
      title: "",
      valueAxisTitle: "kr.",
      series: [{ name: "Flow", values: "'Case – O''Brien & Søn'!$B$14:$F$14", color: "#70AD47" }],
      legend: "right",
      left: 20,
      top: 450,
      width: 300,
      height: 160,
    },
  ],
  page: {
    orientation: "landscape",
    paper: "a4",
    fitToWidth: 1,
    printArea: { row: 0, column: 0, rows: 45, columns: 12 },
    titleRows: { first: 0, count: 1 },
    rowBreaks: [20, 42],
    margins: { top: 50, bottom: 50, left: 36, right: 36 },
    header: "&LCustomer Worth && more",
    footer: "&CPage &P of &N",
  },
};

const data: SheetFile = {
  ...{ columnWidths: {}, rowHeights: {}, frozenRows: 0, frozenColumns: 0, showGridlines: true },
  ...{ hiddenRows: [], merges: [], validations: [], conditionalFormats: [], charts: [] },
  name: "Data 2025",
  cells: [
    ...["Customer", "Revenue"].map((value, column) => cell(0, column, { value })),
    ...["0012", "Kåre A/S", "C"].flatMap((value, index) => [
      cell(index + 1, 0, { value }),
      cell(index + 1, 1, { value: [100, 200, 400][index]! }),
    ]),
    cell(4, 0, { value: "Total" }),
    cell(4, 1, { formula: "=SUBTOTAL(109,Customers[Revenue])", value: 700 }),
  ],
  tables: [
    {
      name: "Customers",
      area: { row: 0, column: 0, rows: 5, columns: 2 },
      columns: ["Customer", "Revenue"],
      totalsRow: true,
      style: "TableStyleLight9",
    },
  ],
  page: { orientation: "portrait", rowBreaks: [] },
};

/** A workbook that uses every feature of the file model. */
export const everything: WorkbookFile = {
  sheets: [data, model],
  names: [
    { name: "churn", refersTo: "='Case – O''Brien & Søn'!$B$2", comment: "Share lost & found" },
    { name: "margin", refersTo: "='Case – O''Brien & Søn'!$B$3" },
    { name: "local_rate", refersTo: "=0.09", sheet: "Data 2025" },
  ],
  activeSheet: 1,
};
