import { type AssumptionName, assumptions, isSatisfactionList } from "../assumptions/assumptions";
import { firstLevel, satisfactionColumns } from "./satisfactionBlock";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellPosition } from "../sheet/sheetPlan";

/** Where a person or a program changes an assumption: the base column, the cell in use of a choice, or the first of a list. */
export function inputPositions(sheet: SheetBuilder): Readonly<Partial<Record<AssumptionName, CellPosition>>> {
  const isInput = ({ row, column }: CellPosition): boolean =>
    sheet.cells.some((cell) => cell.row === row && cell.column === column && cell.role === "input");
  const placesOf = (name: AssumptionName): readonly CellPosition[] => {
    if (isSatisfactionList(name))
      return sheet.has(firstLevel) ? [sheet.position(firstLevel, satisfactionColumns[name])] : [];
    if (!sheet.has(name)) return [];
    const columns = name === "ramp" ? [at.yearZero + 1] : [at.base, at.inUse];
    return columns.map((column) => sheet.position(name, column));
  };
  return Object.fromEntries(
    assumptions.flatMap(({ name }) => {
      const found = placesOf(name).find(isInput);
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}
