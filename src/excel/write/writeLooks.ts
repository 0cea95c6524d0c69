import type { CellRole, PlannedCell, SheetPlan } from "../../case/sheet/sheetPlan";
import { rangeOf } from "../rangeOf";
import { indentedHeadings, rightAlignedHeadings } from "./alignedHeadings";
import { rectanglesOf } from "./rectanglesOf";
import { roleLooks, type Look } from "./roleLooks";

/** Looks, widths and heights. Cells of one role are set together, in few rectangles. */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const cellsByRole = new Map<CellRole, PlannedCell[]>();
  for (const cell of plan.cells) {
    const cells = cellsByRole.get(cell.role);
    if (cells === undefined) cellsByRole.set(cell.role, [cell]);
    else cells.push(cell);
  }
  for (const [role, cells] of cellsByRole) apply(sheet, cells, roleLooks[role]);
  apply(sheet, rightAlignedHeadings(plan), { align: "Right" });
  apply(sheet, indentedHeadings(plan), { indent: 1 });

  plan.columnWidths.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  for (const [row, height] of Object.entries(plan.rowHeights)) {
    rangeOf(sheet, { row: Number(row), column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  }
}

function apply(sheet: Excel.Worksheet, cells: readonly PlannedCell[], look: Look): void {
  if (Object.keys(look).length === 0) return;
  for (const area of rectanglesOf(cells)) {
    // A rule belongs to each row of cells, not to the edge of a block of them.
    if (look.border === undefined) dress(rangeOf(sheet, area), look);
    else
      for (let row = area.row; row < area.row + area.rows; row += 1)
        dress(rangeOf(sheet, { ...area, row, rows: 1 }), look);
  }
}

function dress(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) {
    format.horizontalAlignment = "Left";
    format.indentLevel = look.indent;
  }
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.border !== undefined) {
    const border = format.borders.getItem(look.border.edge);
    border.style = "Continuous";
    border.weight = look.border.weight;
    border.color = look.border.color;
  }
}
