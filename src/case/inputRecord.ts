import { relative } from "./reference";
import type { PlannedCell } from "./sheetPlan";

/** The name, in the sheet's own scope, of the cell that holds the record. */
export const RECORD_NAME = "inputs_as_built";

/**
 * What the inputs held when the sheet was built, as the About block shows it: "E12=1458; B11=base". Inputs that
 * are formulas or blank are not in it: a plan of the same layout says the same of them.
 */
export const inputRecord = (cells: readonly PlannedCell[]): string =>
  cells
    .filter(({ role }) => role === "input")
    .flatMap((cell) => {
      const { content } = cell;
      if (content.kind === "number") return [`${relative(cell)}=${content.number}`];
      return content.kind === "text" ? [`${relative(cell)}=${content.text}`] : [];
    })
    .join("; ");

/** The record as a list, by address. */
export const readInputRecord = (record: string): ReadonlyMap<string, string> =>
  new Map(
    record.split("; ").flatMap((entry) => {
      const equals = entry.indexOf("=");
      return equals < 0 ? [] : [[entry.slice(0, equals), entry.slice(equals + 1)] as const];
    }),
  );
