import type { SheetFile } from "./workbookFile";

/** An empty sheet with a name, like a new sheet in Excel. */
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
