import { openBook } from "../embedded/book/book";
import { addSheetFile, loadBook } from "../embedded/book/loadBook";
import { saveBook } from "../embedded/book/saveBook";
import { download } from "../embedded/browser/download";
import { followSelection } from "../embedded/browser/followSelection";
import { screenEngine } from "../embedded/browser/screenEngine";
import { showCharts } from "../embedded/browser/showCharts";
import { showRules } from "../embedded/browser/showRules";
import { readCsv } from "../embedded/file/readCsv";
import { readXlsx } from "../embedded/file/readXlsx";
import type { SheetFile } from "../embedded/file/workbookFile";
import { writeXlsx } from "../embedded/file/writeXlsx";
import type { FunctionMetadata } from "../embedded/functions/functionMetadata";
import { defaultSettings } from "../embedded/hostSettings";
import { type AddInWindow, type Connection, connect } from "../embedded/wire/connect";
import { freeSheetName } from "../excel/write/freeSheetName";

const sampleFile = "/assets/sample-customers.csv";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const byId = <Type extends HTMLElement>(id: string): Type => document.getElementById(id) as Type;

const bytesOf = async (address: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(address)).arrayBuffer());

/**
 * What the address asks the host to be: `?language=da-DK&excel=1.9` plays a Danish, older Excel, `?payload=5000000` the
 * one on the web, whose requests and answers have that many bytes at most.
 */
const settingsOf = (query: URLSearchParams) => ({
  ...defaultSettings,
  language: query.get("language") ?? defaultSettings.language,
  payloadLimit: Number(query.get("payload") ?? Infinity),
  requirementSets: {
    ...defaultSettings.requirementSets,
    ...(query.get("excel") ? { ExcelApi: query.get("excel") as string } : {}),
  },
});

/** A list as people keep it: header row in sight, as a table, columns wide enough. */
function asTable(sheet: SheetFile): SheetFile {
  const header = sheet.cells.filter((cell) => cell.row === 0);
  const rows = 1 + sheet.cells.reduce((last, cell) => Math.max(last, cell.row), 0);
  return {
    ...sheet,
    frozenRows: 1,
    columnWidths: Object.fromEntries(
      header.map((cell) => [cell.column, 30 + 6 * longestIn(sheet, cell.column)]),
    ),
    cells: sheet.cells.map((cell) =>
      cell.row === 0 ? { ...cell, style: { bold: true, fill: "#E2EFDA" } } : cell,
    ),
    tables: [
      {
        name: sheet.name,
        area: { row: 0, column: 0, rows, columns: header.length },
        columns: header.map((cell) => String(cell.value)),
        totalsRow: false,
      },
    ],
  };
}

const longestIn = (sheet: SheetFile, column: number): number =>
  sheet.cells.reduce(
    (longest, cell) =>
      cell.column === column && typeof cell.value === "string"
        ? Math.max(longest, cell.value.length)
        : longest,
    8,
  );

async function start() {
  const settings = settingsOf(new URLSearchParams(location.search));
  const [metadata, sample] = await Promise.all([bytesOf("/functions.json"), bytesOf(sampleFile)]);
  const book = openBook(screenEngine(byId("workbook")), settings);
  book.functions.register(JSON.parse(new TextDecoder().decode(metadata)) as FunctionMetadata);
  loadBook(book, { sheets: [asTable(readCsv(sample, "Customers"))], names: [], activeSheet: 0 });
  followSelection(book);
  showCharts(book);
  showRules(book);

  let connection: Connection | null = null;
  const attach = (page: Window) => {
    connection = connect(book, page as unknown as AddInWindow);
  };
  Object.assign(window, { embeddedWorkbook: { attach, book, meter: () => connection?.meter ?? null } });
  byId<HTMLIFrameElement>("pane").src =
    `/taskpane.html?_host_Info=Excel$Win32$16.01$${settings.language}$$$$0`;
  byId("loading").remove();

  byId("download").addEventListener("click", () => {
    void saveBook(book)
      .then(writeXlsx)
      .then((bytes) => download("Customer Worth.xlsx", bytes, xlsx));
  });
  byId<HTMLInputElement>("open").addEventListener("change", (event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) void openFile(file);
  });
  const openFile = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isXlsx = file.name.toLowerCase().endsWith(".xlsx");
    const sheets = isXlsx
      ? (await readXlsx(bytes)).sheets
      : [asTable(readCsv(bytes, freeName(file.name.replace(/\.[^.]*$/, ""))))];
    for (const sheet of sheets) book.activate(addSheetFile(book, { ...sheet, name: freeName(sheet.name) }));
  };
  const freeName = (wished: string): string =>
    freeSheetName(
      wished,
      book.sheets().map((sheet) => sheet.name()),
    );
}

start().catch((error: unknown) => {
  byId("loading").textContent =
    `The workbook did not open: ${error instanceof Error ? error.message : String(error)}`;
});
