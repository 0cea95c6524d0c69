import type { Sheet } from "hucre";
import { clean, pointsPerCharacter } from "./lengths";
import { readCells } from "./readCells";
import { readCharts } from "./readCharts";
import { readPage } from "./readPage";
import { readConditionalFormat, readTable, readValidation } from "./readRules";
import type { StyleContext } from "./readStyle";
import type { PackageParts } from "./packageParts";
import type { SheetFile } from "./workbookFile";

export function readSheet(sheet: Sheet, context: StyleContext, parts: PackageParts, path: string): SheetFile {
  const lines = { columnWidths: columnWidths(sheet), ...rows(sheet) };
  return {
    name: sheet.name,
    cells: readCells(sheet, context),
    ...lines,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    showGridlines: sheet.view?.showGridLines !== false,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    tables: (sheet.tables ?? []).map(readTable),
    validations: (sheet.dataValidations ?? []).flatMap(readValidation),
    conditionalFormats: [...(sheet.conditionalRules ?? [])]
      .sort((one, other) => one.priority - other.priority)
      .flatMap((rule) => readConditionalFormat(rule, context)),
    charts: readCharts(parts, path, lines),
    page: readPage(sheet),
  };
}

/** A hidden column has the width 0. */
const columnWidths = ({ columns = [] }: Sheet): SheetFile["columnWidths"] =>
  Object.fromEntries(
    columns.flatMap(({ width, hidden }, column) => {
      if (hidden) return [[column, 0]];
      return width === undefined ? [] : [[column, clean(width * pointsPerCharacter)]];
    }),
  );

const rows = ({ rowDefs = new Map() }: Sheet): Pick<SheetFile, "rowHeights" | "hiddenRows"> => ({
  rowHeights: Object.fromEntries(
    [...rowDefs].flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height]])),
  ),
  hiddenRows: [...rowDefs].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
});
