import type { CellRole, PlannedCell, SheetPlan } from "../case/sheetPlan";

const wordRoles: ReadonlySet<CellRole> = new Set(["label", "unit", "note", "check"]);

const isNumeric = ({ role, content }: PlannedCell): boolean =>
  content.kind === "number" || (content.kind === "formula" && !wordRoles.has(role));

/** Headings of columns that hold numbers stand to the right, above their numbers; the others need no word. */
export function headingAlignments(plan: SheetPlan): ReadonlyMap<"Right", readonly PlannedCell[]> {
  const contents = new Map(
    plan.cells
      .filter(({ content }) => content.kind !== "blank")
      .map((cell) => [`${cell.row}:${cell.column}`, cell]),
  );
  const firstBelow = ({ row, column }: PlannedCell): PlannedCell | undefined => {
    for (let below = row + 1; below < plan.rowCount; below += 1) {
      const cell = contents.get(`${below}:${column}`);
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  const numeric = plan.cells.filter((cell) => {
    if (cell.role !== "columnHeading" || cell.content.kind === "blank") return false;
    const below = firstBelow(cell);
    return below !== undefined && below.role !== "columnHeading" && isNumeric(below);
  });
  return new Map([["Right", numeric]]);
}
