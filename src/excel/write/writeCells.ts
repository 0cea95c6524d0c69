import type { CellContent, SheetPlan } from "../../case/sheet/sheetPlan";
import { rangeOf } from "../rangeOf";
import { textAsTyped } from "./textAsTyped";

function asTyped(content: CellContent): string | number {
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
}

/** A full matrix of the plan: Excel takes no gaps. */
function matrixOf<Cell>(
  plan: SheetPlan,
  otherwise: Cell,
  read: (cell: SheetPlan["cells"][number]) => Cell,
): Cell[][] {
  const matrix = Array.from({ length: plan.rowCount }, () => Array<Cell>(plan.columnCount).fill(otherwise));
  for (const cell of plan.cells) matrix[cell.row]![cell.column] = read(cell);
  return matrix;
}

/**
 * Contents and number formats of the whole plan, one matrix each. Cells between those of the plan are written with
 * `otherwise`: null, which Excel takes as "leave it", keeps what stands there.
 */
export function writeCells(sheet: Excel.Worksheet, plan: SheetPlan, otherwise: "" | null = ""): void {
  const range = rangeOf(sheet, { row: 0, column: 0, rows: plan.rowCount, columns: plan.columnCount });
  range.numberFormat = matrixOf<string | null>(
    plan,
    otherwise === null ? null : "General",
    (cell) => cell.format ?? "General",
  );
  range.formulas = matrixOf<string | number | null>(plan, otherwise, ({ content }) =>
    content.kind === "blank" ? otherwise : asTyped(content),
  );
}
