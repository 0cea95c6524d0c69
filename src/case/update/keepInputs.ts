import { digestOfFormulas, type BuiltLine } from "./builtInputs";
import type { FoundSheet } from "./foundSheet";
import { mapReferences } from "./mapReferences";
import { columnLetters, columnNumber } from "../sheet/reference";
import { rowsAsFound } from "./rowsAsFound";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellContent, PlannedCell, SheetPlan } from "../sheet/sheetPlan";

export interface KeptPlan {
  readonly plan: SheetPlan;
  /** The lines, by their labels, of which an input was changed on the sheet. */
  readonly kept: readonly string[];
  /** Lines that were changed, too, but are no inputs any more. */
  readonly lost: readonly string[];
}

const relative = 1e-12;

/**
 * The plan with what people have put into the inputs of a sheet that was built before, found by the keys of the
 * lines: what differs from the record of what was built stays, formulas of theirs too, and its source says so. An
 * input that was emptied is no change.
 */
export function keepInputs(plan: SheetPlan, found: FoundSheet): KeptPlan {
  const rows = rowsAsFound(plan, found);
  const changed = new Map<PlannedCell, CellContent>();
  for (const cell of plan.cells) {
    const line = cell.role === "input" ? found.record.inputs.get(plan.lines[cell.row] ?? "") : undefined;
    if (line === undefined || !isChanged(cell, line, found, rows)) continue;
    changed.set(cell, keptContent(found, line.row, cell.column, rows.toNew));
  }
  const keptRows = new Set([...changed.keys()].map(({ row }) => row));
  return {
    plan: {
      ...plan,
      cells: plan.cells.map((cell) => {
        const isSource = keptRows.has(cell.row) && cell.column === at.source && cell.role === "note";
        if (isSource) return { ...cell, content: { kind: "text", text: plan.changedByHand } };
        const content = changed.get(cell);
        return content === undefined ? cell : { ...cell, content };
      }),
    },
    kept: [...keptRows].map((row) => labelOf(found, plan.lines[row] ?? "")),
    lost: lostInputs(plan, found),
  };
}

const typedAt = ({ formulas }: FoundSheet, row: number, column: number): unknown =>
  formulas[row]?.[column] ?? "";

/** A label as the sheet shows it. */
const labelOf = ({ values, record }: FoundSheet, key: string): string =>
  String(values[record.inputs.get(key)?.row ?? -1]?.[at.label] ?? key);

const differs = (now: unknown, before: string): boolean =>
  typeof now === "number" ? !(Math.abs(now - Number(before)) <= relative * Math.abs(now)) : now !== before;

function isChanged(
  { column, content }: PlannedCell,
  line: BuiltLine,
  found: FoundSheet,
  rows: ReturnType<typeof rowsAsFound>,
): boolean {
  const now = typedAt(found, line.row, column);
  if (now === "") return false;
  const letters = columnLetters(column);
  const before = line.held.get(letters);
  if (before !== undefined) return differs(now, before);
  const { columns, digest } = line.formulas;
  if (!columns.includes(letters)) return content.kind === "blank";
  const asFound = columns.map((each) => String(typedAt(found, line.row, columnNumber(each))));
  if (digestOfFormulas(asFound) === digest) return false;
  // One of the line's formulas was changed: this one, unless it reads as the plan's does.
  return content.kind !== "formula" || rows.asOld(String(now)) !== rows.asPlanned(content.formula);
}

/** What was typed; a formula that speaks of a line that is gone stays as the number it shows. */
function keptContent(
  found: FoundSheet,
  row: number,
  column: number,
  toNew: (row: number) => number | null,
): CellContent {
  const now = typedAt(found, row, column);
  if (typeof now === "number") return { kind: "number", number: now };
  const text = String(now);
  if (!text.startsWith("=")) return { kind: "text", text };
  const formula = mapReferences(text, toNew);
  if (formula !== null) return { kind: "formula", formula };
  const value = found.values[row]?.[column];
  return typeof value === "number"
    ? { kind: "number", number: value }
    : { kind: "text", text: String(value) };
}

/** Inputs that were changed where the plan has none. */
function lostInputs(plan: SheetPlan, found: FoundSheet): readonly string[] {
  const places = new Set(
    plan.cells
      .filter(({ role }) => role === "input")
      .map(({ row, column }) => `${plan.lines[row]} ${columnLetters(column)}`),
  );
  return [...found.record.inputs].flatMap(([key, { row, held }]) => {
    const isLost = ([letters, before]: readonly [string, string]): boolean => {
      const now = typedAt(found, row, columnNumber(letters));
      return !places.has(`${key} ${letters}`) && now !== "" && differs(now, before);
    };
    return [...held].some(isLost) ? [labelOf(found, key)] : [];
  });
}
