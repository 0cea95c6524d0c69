import { relative } from "./reference";
import type { PlannedCell } from "./sheetPlan";

/** Lines that the record has room for, of so many characters that they fit on paper. */
export const RECORD_LINES = 8;
const LINE_LENGTH = 170;

/** The name, in the sheet's own scope, of the cells that hold the record. */
export const RECORD_NAME = "inputs_as_built";

/**
 * What the inputs held when the sheet was built, as the About block shows it: "E12=1458; B11=base". Inputs that
 * are formulas or blank are not in it: a plan of the same layout says the same of them.
 */
export function inputRecord(cells: readonly PlannedCell[]): readonly string[] {
  const lines = Array.from({ length: RECORD_LINES }, () => "");
  let line = 0;
  for (const entry of cells.filter(({ role }) => role === "input").flatMap(entryOf)) {
    if (lines[line]!.length + entry.length > LINE_LENGTH && line < RECORD_LINES - 1) line += 1;
    lines[line] += `${entry}; `;
  }
  return lines;
}

const entryOf = (cell: PlannedCell): readonly string[] => {
  const { content } = cell;
  if (content.kind === "number") return [`${relative(cell)}=${content.number}`];
  return content.kind === "text" ? [`${relative(cell)}=${content.text}`] : [];
};

/** The lines of a record as a list, by address. */
export const readInputRecord = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines
      .join("")
      .split("; ")
      .flatMap((entry) => {
        const equals = entry.indexOf("=");
        return equals < 0 ? [] : [[entry.slice(0, equals), entry.slice(equals + 1)] as const];
      }),
  );
