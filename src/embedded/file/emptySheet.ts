import type { SheetFile } from "./workbookFile";

/** A sheet with a name and nothing on it, as a new one in Excel. */
export const emptySheet = (name: string): SheetFile => ({
  name,
  cells: [],
  columnWidths: {},
  rowHeights: {},
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  hiddenRows: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  page: { orientation: "portrait", rowBreaks: [] },
});
