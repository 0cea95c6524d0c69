import type { PlannedCell, SheetPlan } from "../../case/sheet/sheetPlan";

const isHeading = ({ role }: PlannedCell): boolean => role === "columnHeading" || role === "blockHeading";

const words: readonly PlannedCell["role"][] = ["label", "note", "unit", "totalUnit", "check"];

const isNumeric = ({ role, content }: PlannedCell): boolean =>
  content.kind === "number" || (content.kind === "formula" && !words.includes(role));

const isIndented = ({ role }: PlannedCell): boolean => ["unit", "note", "check"].includes(role);

/** Headings above columns that hold mostly numbers stand to the right, as the numbers do. */
export const rightAlignedHeadings = (plan: SheetPlan): readonly PlannedCell[] =>
  headingsAbove(plan, isNumeric);

/** Headings above units, notes and words of checks keep off the numbers before them, as these do. */
export const indentedHeadings = (plan: SheetPlan): readonly PlannedCell[] => headingsAbove(plan, isIndented);

/** The column headings above columns of which most cells are such, as far as their block goes. */
function headingsAbove(plan: SheetPlan, isSuch: (cell: PlannedCell) => boolean): readonly PlannedCell[] {
  const columns = new Map<number, PlannedCell[]>();
  for (const cell of plan.cells) {
    if (cell.content.kind === "blank") continue;
    const cells = columns.get(cell.column);
    if (cells === undefined) columns.set(cell.column, [cell]);
    else cells.push(cell);
  }
  const blockStarts = plan.cells.filter(({ role }) => role === "blockHeading").map(({ row }) => row);
  return [...columns.values()].flatMap((cells) => {
    const ordered = cells.sort((one, other) => one.row - other.row);
    return ordered.filter((heading, index) => {
      if (heading.role !== "columnHeading") return false;
      const blockEnd = Math.min(...blockStarts.filter((row) => row > heading.row));
      const below = ordered.slice(index + 1);
      const end = below.findIndex((cell) => isHeading(cell) || cell.row >= blockEnd);
      const own = end === -1 ? below : below.slice(0, end);
      return own.filter(isSuch).length * 2 > own.length;
    });
  });
}
