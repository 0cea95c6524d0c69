import { readInputRecord } from "./inputRecord";
import { relative } from "./reference";
import { sheetColumns as at } from "./sheetColumns";
import type { CellContent, PlannedCell, SheetPlan } from "./sheetPlan";

/** What the cells of a sheet hold as typed, from A1: formulas as text, blanks as "". */
export type TypedCells = readonly (readonly unknown[])[];

export interface KeptPlan {
  readonly plan: SheetPlan;
  /** The lines, by their labels, of which an input was changed on the sheet. */
  readonly kept: readonly string[];
}

const CHANGED = "changed by hand";
const RELATIVE = 1e-12;

/** Whether the sheet has the plan's lines where the plan has them: labels and headings in the first column. */
export const hasLayout = (plan: SheetPlan, cells: TypedCells): boolean =>
  plan.cells.every(
    ({ row, column, role, content }) =>
      column !== at.label ||
      !["label", "columnHeading"].includes(role) ||
      content.kind !== "text" ||
      cells[row]?.[column] === content.text,
  );

/**
 * The plan with what people have put into the inputs of a sheet of the same layout: what differs from the record
 * of what was built stays, formulas of theirs too, and its source says so. An input that was emptied is no change.
 */
export function keepInputs(plan: SheetPlan, cells: TypedCells, record: readonly string[]): KeptPlan {
  const built = readInputRecord(record);
  const changed = new Map<PlannedCell, CellContent>();
  for (const cell of plan.cells) {
    const now = cells[cell.row]?.[cell.column] ?? "";
    if (cell.role === "input" && now !== "" && isChanged(cell, now, built)) changed.set(cell, contentOf(now));
  }
  const rows = new Set([...changed.keys()].map(({ row }) => row));
  const isSource = ({ row, column, role }: PlannedCell): boolean =>
    rows.has(row) && column === at.source && role === "note";
  const labels = plan.cells.filter(({ row, column }) => rows.has(row) && column === at.label);
  return {
    plan: {
      ...plan,
      cells: plan.cells.map((cell) => {
        if (isSource(cell)) return { ...cell, content: { kind: "text", text: CHANGED } };
        const content = changed.get(cell);
        return content === undefined ? cell : { ...cell, content };
      }),
    },
    kept: labels.map((cell) => (cell.content.kind === "text" ? cell.content.text : relative(cell))),
  };
}

function isChanged(cell: PlannedCell, now: unknown, built: ReadonlyMap<string, string>): boolean {
  if (cell.content.kind === "blank") return true;
  if (cell.content.kind === "formula") return now !== cell.content.formula;
  const before = built.get(relative(cell));
  if (before === undefined || typeof now !== "number") return now !== before;
  return Math.abs(now - Number(before)) > RELATIVE * Math.abs(now);
}

function contentOf(now: unknown): CellContent {
  if (typeof now === "number") return { kind: "number", number: now };
  const text = String(now);
  return text.startsWith("=") ? { kind: "formula", formula: text } : { kind: "text", text };
}
