import type { CellRole, PlannedCell } from "./sheetPlan";

/** Roles whose rule or fill runs over a row; those of `toTheEnd` reach the sheet's last column. */
const running: readonly CellRole[] = ["blockHeading", "columnHeading", "total"];
const toTheEnd: readonly CellRole[] = ["blockHeading", "columnHeading"];

/** Blank cells between and after those of a heading or a total, so that its rule runs through. */
export function wholeRows(cells: readonly PlannedCell[], columnCount: number): readonly PlannedCell[] {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows].flatMap(([row, own]) => {
    const role = running.find((each) => own.some((cell) => cell.role === each));
    if (role === undefined) return [];
    const taken = new Set(own.map(({ column }) => column));
    const ofRole = own.filter((cell) => cell.role === role).map(({ column }) => column);
    const end = toTheEnd.includes(role) ? columnCount : Math.max(...ofRole);
    return Array.from({ length: end }, (_, column) => column)
      .filter((column) => column > Math.min(...ofRole) && !taken.has(column))
      .map((column): PlannedCell => ({ row, column, role, content: { kind: "blank" } }));
  });
}
