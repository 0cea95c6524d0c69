import type { CellContent, SheetPlan } from "../case/sheetPlan";
import { rangeOf } from "./rangeOf";
import { textAsTyped } from "./textAsTyped";

const asTyped = (content: CellContent): string | number => {
  switch (content.kind) {
    case "text":
      return textAsTyped(content.text);
    case "number":
      return content.number;
    case "formula":
      return content.formula;
    case "blank":
      return "";
  }
};

/** A full matrix of the plan: Excel takes no gaps. */
const matrixOf = <Cell>(
  plan: SheetPlan,
  otherwise: Cell,
  read: (cell: SheetPlan["cells"][number]) => Cell,
): Cell[][] => {
  const matrix = Array.from({ length: plan.rowCount }, () => Array<Cell>(plan.columnCount).fill(otherwise));
  for (const cell of plan.cells) matrix[cell.row]![cell.column] = read(cell);
  return matrix;
};

/** Contents and number formats of the whole plan, one matrix each. */
export function writeCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const range = rangeOf(sheet, { row: 0, column: 0, rows: plan.rowCount, columns: plan.columnCount });
  range.numberFormat = matrixOf(plan, "General", (cell) => cell.format ?? "General");
  range.formulas = matrixOf<string | number>(plan, "", (cell) => asTyped(cell.content));
}
