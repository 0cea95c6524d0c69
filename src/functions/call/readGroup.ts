import type { CustomerId } from "../../core/customers/customerId";
import type { CellError } from "./cell";
import type { FunctionTexts } from "../texts/functionTexts";
import { isBlank } from "./isBlank";
import type { LineArgument } from "./lineArgument";
import type { ArgumentValue } from "../parameter";
import { readCustomers } from "./readCustomers";
import { readNumbers } from "./readNumbers";

/**
 * Lists that stand beside each other, which must be of one length. Rows at the end that are empty in all of them
 * are cut; beside customers an empty cell may have come as 0 (desktop Excel), and counts as empty there. A list of
 * numbers alone keeps its first cell.
 */
export function readGroup(
  group: readonly LineArgument[],
  texts: FunctionTexts,
): readonly (readonly [string, ArgumentValue | CellError])[] {
  const first = group[0]!;
  const other = group.find(({ cells }) => cells.length !== first.cells.length);
  if (other) {
    const message = texts.notBeside(
      other.parameter.name,
      other.cells.length,
      first.parameter.name,
      first.cells.length,
    );
    return group.map(({ parameter }) => [parameter.name, { error: "#VALUE!", message }]);
  }
  const customers = group.find(({ parameter }) => parameter.kind === "customers");
  const isEmpty = (cell: unknown): boolean => isBlank(cell) || (customers !== undefined && cell === 0);
  const rows = Math.max(...group.map(({ cells }) => usedLength(cells, isEmpty)));
  const ids = customers ? readCustomers(customers, rows, texts) : null;
  const numbered = Array.isArray(ids) ? (ids as readonly CustomerId[]) : null;
  return group.map(({ parameter, cells }) => [
    parameter.name,
    parameter.kind === "list"
      ? readNumbers({ parameter, cells }, customers ? rows : Math.max(1, rows), numbered, texts)
      : ids,
  ]);
}

function usedLength(cells: readonly unknown[], isEmpty: (cell: unknown) => boolean): number {
  let used = cells.length;
  while (used > 0 && isEmpty(cells[used - 1])) used -= 1;
  return used;
}
