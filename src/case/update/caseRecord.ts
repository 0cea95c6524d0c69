import { packCells, unpackCells } from "./builtCells";
import { digestOfRows, packInputs, unpackInputs, type BuiltLine } from "./builtInputs";
import { packLines, unpackLines, type LineRun } from "./builtLines";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellPosition, PlannedCell } from "../sheet/sheetPlan";

/** Lines that the records have room for, of so many characters that they fit on paper. */
export const inputRecordLines = 14;
export const cellRecordLines = 6;
const lineLength = 170;

/** The names, in the sheet's own scope, of the cells that hold the records. */
export const inputsName = "inputs_as_built";
export const cellsName = "cells_as_built";

/** What a sheet was when it was built: its inputs, the cells that are ours, and the digest of its labels. */
export interface CaseRecord {
  readonly inputs: ReadonlyMap<string, BuiltLine>;
  /** The columns of each row that hold something of ours. */
  readonly cells: readonly (readonly number[])[];
  readonly digest: string;
  /** Where the lines without inputs stood; none in records of earlier builds. */
  readonly lines: readonly LineRun[];
}

/** The records in lines, as the About block shows them; `more` are cells that are ours but not placed yet. */
export function packRecord(
  placed: readonly PlannedCell[],
  more: readonly CellPosition[],
  lines: readonly string[],
): { readonly inputs: readonly string[]; readonly cells: readonly string[] } {
  const own = placed.filter(({ content, role }) => content.kind !== "blank" || role === "input");
  const labels = placed.flatMap(({ row, column, content }) =>
    column === at.label && row > 0 && content.kind === "text" ? [[row, content.text] as const] : [],
  );
  const inputRows = new Set(placed.filter(({ role }) => role === "input").map(({ row }) => row));
  const packed = [
    packCells([...own, ...more], lines.length),
    digestOf(labels),
    packLines(lines, (row) => inputRows.has(row)),
  ].join("|");
  return {
    inputs: inLines(packInputs(placed, lines), inputRecordLines),
    cells: inLines(packed.match(new RegExp(`.{1,${lineLength}}`, "g")) ?? [], cellRecordLines),
  };
}

const digestOf = (labels: readonly (readonly [number, string])[]): string =>
  digestOfRows([...labels].sort(([one], [other]) => one - other));

/** Entries in so many lines; the last one takes what is left. */
function inLines(entries: readonly string[], count: number): readonly string[] {
  const lines = Array.from({ length: count }, () => "");
  let line = 0;
  for (const entry of entries) {
    if (lines[line] !== "" && lines[line]!.length + entry.length > lineLength && line < count - 1) line += 1;
    lines[line] += entry;
  }
  return lines;
}

export function unpackRecord(inputs: readonly string[], cells: readonly string[]): CaseRecord {
  const [patterns = "", runs = "", digest = "", lines = ""] = cells.join("").split("|");
  return {
    inputs: unpackInputs(inputs.join("")),
    cells: unpackCells(`${patterns}|${runs}`),
    digest,
    lines: unpackLines(lines),
  };
}

/** The digest of the labels that stand on a sheet now; cells that are not ours do not count. */
export const digestOnSheet = ({ cells }: CaseRecord, typed: readonly (readonly unknown[])[]): string =>
  digestOf(
    cells.flatMap((columns, row) => {
      const text = typed[row]?.[at.label];
      const isOurs = row > 0 && columns.includes(at.label);
      return isOurs && typeof text === "string" && text !== "" && !text.startsWith("=")
        ? [[row, text] as const]
        : [];
    }),
  );
