import type { FoundSheet } from "./foundSheet";
import { findLines } from "./builtLines";
import { mapReferences } from "./mapReferences";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { SheetPlan } from "../sheet/sheetPlan";

/** How rows of a sheet that was built before and rows of a new plan answer to each other. */
export interface FoundRows {
  /** The plan's row for a row of the sheet: by its line's key, else by its label; null where there is none. */
  readonly toNew: (row: number) => number | null;
  /** A formula of the sheet, and one of the plan, in a form in which the same ones are the same text. */
  readonly asOld: (formula: string) => string | null;
  readonly asPlanned: (formula: string) => string | null;
}

const anyLine = 0;

export function rowsAsFound(plan: SheetPlan, { formulas, record }: FoundSheet): FoundRows {
  const keys = new Map([...record.inputs].map(([key, { row }]) => [row, key]));
  const newRows = new Map(plan.lines.map((key, row) => [key, row]));
  const moved = findLines(record.lines, plan.lines);
  const oldLabels = formulas.map((row) => String(row[at.label] ?? ""));
  const newLabels = new Map(
    plan.cells.flatMap(({ row, column, content }) =>
      column === at.label && content.kind === "text" ? [[row, content.text] as const] : [],
    ),
  );
  const toNew = (row: number): number | null => {
    const key = keys.get(row);
    if (key !== undefined) return newRows.get(key) ?? null;
    const known = moved.get(row);
    if (known !== undefined) return known;
    // Older records have no lines, and lines among new ones are not sure: the head stands where it stood, others are
    // found by their labels.
    if (row < plan.lines.indexOf("assumptions")) return row;
    const label = oldLabels[row] ?? "";
    const same = [...newLabels].filter(([, text]) => text === label);
    const isOnlyOne = same.length === 1 && oldLabels.filter((each) => each === label).length === 1;
    return isOnlyOne ? (same[0]?.[0] ?? null) : null;
  };
  return {
    toNew,
    asOld: (formula) => mapReferences(formula, (row) => (keys.has(row) ? row : anyLine)),
    asPlanned: (formula) =>
      mapReferences(formula, (row) => record.inputs.get(plan.lines[row] ?? "")?.row ?? anyLine),
  };
}
