import type { Cell, ColumnDef, RowDef, WriteSheet } from "hucre";
import { pointsPerCharacter } from "./lengths";
import { present } from "./present";
import type { SheetFile } from "./workbookFile";
import { writeCell } from "./writeCell";
import { writeChart } from "./writeChart";
import { writePage } from "./writePage";
import { writeConditionalFormat, writeTable, writeValidation } from "./writeRules";

export const writeSheet = (sheet: SheetFile): WriteSheet => ({
  name: sheet.name,
  columns: writeColumns(sheet.columnWidths),
  rowDefs: writeRows(sheet),
  cells: writeCells(sheet),
  merges: sheet.merges.map(({ row, column, rows, columns }) => ({
    startRow: row,
    startCol: column,
    endRow: row + rows - 1,
    endCol: column + columns - 1,
  })),
  ...present({
    freezePane:
      sheet.frozenRows > 0 || sheet.frozenColumns > 0
        ? { rows: sheet.frozenRows, columns: sheet.frozenColumns }
        : undefined,
  }),
  view: { showGridLines: sheet.showGridlines },
  tables: sheet.tables.map(writeTable),
  dataValidations: sheet.validations.map(writeValidation),
  conditionalRules: sheet.conditionalFormats.map(writeConditionalFormat),
  charts: sheet.charts.map(writeChart),
  ...writePage(sheet.page),
});

/** A width of 0 hides the column, as in Excel. */
const writeColumns = (widths: SheetFile["columnWidths"]): ColumnDef[] =>
  Array.from({ length: Math.max(-1, ...Object.keys(widths).map(Number)) + 1 }, (_, column) => {
    const width = widths[column];
    if (width === undefined) return {};
    return width === 0 ? { hidden: true } : { width: width / pointsPerCharacter };
  });

function writeRows(sheet: SheetFile): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of Object.entries(sheet.rowHeights)) rows.set(Number(row), { height });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

/** The writer drops rows below the last cell; an empty cell keeps such a row in the file. */
const writeCells = (sheet: SheetFile): Map<string, Partial<Cell>> =>
  new Map([
    ...[...Object.keys(sheet.rowHeights), ...sheet.hiddenRows].map((row): [string, Partial<Cell>] => [
      `${row},0`,
      {},
    ]),
    ...sheet.cells.map((cell): [string, Partial<Cell>] => [
      `${cell.row},${cell.column}`,
      writeCell(cell, sheet.name),
    ]),
  ]);
