import { cellsName, digestOnSheet, unpackRecord } from "./caseRecord";
import type { FoundSheet } from "./foundSheet";
import { keepInputs, type KeptPlan } from "./keepInputs";
import type { CellPosition, PlannedCell, SheetPlan } from "../sheet/sheetPlan";

/** How a sheet that was built before becomes the sheet of a new plan. */
export interface CaseUpdate extends KeptPlan {
  /** Every line stands where it stood. */
  readonly isSameLayout: boolean;
  /** Cells of ours that the plan has nothing for. */
  readonly emptied: readonly CellPosition[];
  /** Cells in use that are none of ours, and those among them that the plan would write over. */
  readonly others: readonly CellPosition[];
  readonly inTheWay: readonly CellPosition[];
}

/** Null where rows of the case were moved or its labels overwritten: nobody can tell then what is whose. */
export function caseUpdate(plan: SheetPlan, found: FoundSheet): CaseUpdate | null {
  const { record, formulas } = found;
  if (digestOnSheet(record, formulas) !== record.digest) return null;
  const key = ({ row, column }: CellPosition): string => `${row},${column}`;
  const before = record.cells.flatMap((columns, row) => columns.map((column) => ({ row, column })));
  const ours = new Set(before.map(key));
  const planned = new Set(plan.cells.filter(isWritten).map(key));
  const others = formulas.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === "" || ours.has(`${row},${column}`) ? [] : [{ row, column }])),
  );
  return {
    ...keepInputs(plan, found),
    isSameLayout: hasLayout(plan, found),
    emptied: before.filter((cell) => !planned.has(key(cell))),
    others,
    inTheWay: others.filter((cell) => planned.has(key(cell))),
  };
}

/** Whether the plan puts something into the cell, or leaves it to people as an input. */
const isWritten = ({ content, role }: PlannedCell): boolean => content.kind !== "blank" || role === "input";

/** Whether the plan would write the record of cells and labels that the sheet has. */
function hasLayout(plan: SheetPlan, { record }: FoundSheet): boolean {
  const area = plan.names.find(({ name }) => name === cellsName)?.area;
  const isOfRecord = ({ row, column }: PlannedCell): boolean =>
    area !== undefined && column === area.column && row >= area.row && row < area.row + area.rows;
  const texts = plan.cells
    .filter(isOfRecord)
    .map(({ content }) => (content.kind === "text" ? content.text : ""));
  const { cells, digest } = unpackRecord([], texts);
  return digest === record.digest && JSON.stringify(cells) === JSON.stringify(record.cells);
}
