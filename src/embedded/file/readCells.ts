import type { Cell, CellValue, Sheet } from "hucre";
import { parseArea } from "./parseArea";
import { present } from "./present";
import { readStyle, type StyleContext } from "./readStyle";
import { shiftFormula } from "./shiftFormula";
import type { CellFile } from "./workbookFile";

/** The cells of a sheet, row by row. Those that a formula spills into are among them, with their values. */
export function readCells(sheet: Sheet, context: StyleContext): CellFile[] {
  const filled = filledFormulas(sheet);
  return sheet.rows.flatMap((values, row) =>
    values.flatMap((value, column) => {
      const details = sheet.cells?.get(`${row},${column}`);
      if (!details) return value === null ? [] : [{ row, column, ...content(value, details) }];
      const cell = present({
        ...content(value, details),
        formula:
          details.formula === undefined ? undefined : `=${details.formula || filled(details, row, column)}`,
        spill: details.formulaType === "array" ? spill(details) : undefined,
        style: details.style ? nonEmpty(readStyle(details.style, context)) : undefined,
      });
      return Object.keys(cell).length > 0 ? [{ row, column, ...cell }] : [];
    }),
  );
}

function content(value: CellValue, details: Cell | undefined): Pick<CellFile, "value" | "error"> {
  if (value === null || value instanceof Date) return {};
  return details?.type === "error" ? { error: String(value) } : { value };
}

function spill({ formulaRef }: Cell): CellFile["spill"] {
  if (!formulaRef) return undefined;
  const { rows, columns } = parseArea(formulaRef);
  return { rows, columns };
}

const nonEmpty = <Style extends object>(style: Style): Style | undefined =>
  Object.keys(style).length > 0 ? style : undefined;

/** The formula of a cell that only refers to a shared formula. */
function filledFormulas(sheet: Sheet) {
  const first = new Map<
    number,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (formula && formulaSharedIndex !== undefined) first.set(formulaSharedIndex, { formula, row, column });
  }
  return ({ formulaSharedIndex = -1 }: Cell, row: number, column: number): string => {
    const group = first.get(formulaSharedIndex);
    return group ? shiftFormula(group.formula, row - group.row, column - group.column) : "";
  };
}
