import type * as EmptySheet from "../../src/embedded/file/emptySheet";
import type { SheetFile } from "../../src/embedded/file/workbookFile";
import type * as LoadBook from "../../src/embedded/book/loadBook";
import type * as SaveBook from "../../src/embedded/book/saveBook";
import type * as EmbeddedWorkbook from "../../src/embedded/node/embeddedWorkbook";
import type * as OfficePage from "../../src/embedded/node/officePage";
import type { HostSettings } from "../../src/embedded/hostSettings";
import { outer } from "../outer";
import { setGlobals } from "./setGlobals";

const { embeddedWorkbook } = outer<typeof EmbeddedWorkbook>("src/embedded/node/embeddedWorkbook");
const { openOfficePage } = outer<typeof OfficePage>("src/embedded/node/officePage");
const { loadBook } = outer<typeof LoadBook>("src/embedded/book/loadBook");
const { saveBook } = outer<typeof SaveBook>("src/embedded/book/saveBook");
const { emptySheet } = outer<typeof EmptySheet>("src/embedded/file/emptySheet");

const { setGlobals: setGlobalsOutside } = outer<typeof import("./setGlobals")>("test/excel/setGlobals");

/** Cells as a file has them; null leaves a cell empty, "#N/A" and the like are errors. */
export const sheetFile = (
  name: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
  more: Partial<SheetFile> = {},
): SheetFile => ({
  ...emptySheet(name),
  cells: rows.flatMap((values, row) =>
    values.flatMap((value, column) => {
      if (value === null) return [];
      const isError = typeof value === "string" && /^#(N\/A|DIV\/0!|VALUE!)$/.test(value);
      return [{ row, column, ...(isError ? { error: value } : { value }) }];
    }),
  ),
  ...more,
});

/**
 * The embedded workbook with these sheets, and Microsoft's Office.js on it; `Excel` and `Office` are global, as in
 * the add-in's page, until `close`.
 */
export async function excelHere(sheets: readonly SheetFile[], settings: Partial<HostSettings> = {}) {
  const book = embeddedWorkbook(settings);
  loadBook(book, { sheets, names: [], activeSheet: 0 });
  const page = await openOfficePage(book, ".", []);
  for (const set of [setGlobals, setGlobalsOutside]) {
    set({ Excel: page.window["Excel"], Office: page.window["Office"] });
  }
  return { book, meter: page.meter, save: () => saveBook(book), close: page.close };
}
