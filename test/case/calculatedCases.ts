import { englishCase } from "../../src/locales/english/englishCase";
import type { CheckKey } from "../../src/case/sheet/checkKey";
import type { Case } from "../../src/case/prepare/case";
import { caseSheet } from "../../src/case/caseSheet";
import { relative } from "../../src/case/sheet/reference";
import { sheetColumns } from "../../src/case/sheet/sheetColumns";
import type { CellPosition, PlannedCell, SheetPlan } from "../../src/case/sheet/sheetPlan";
import { recalculate, type CellValues } from "../tools/recalculate";
import { planFile } from "./planFile";

export type Shown = number | string | boolean | undefined;

/** Sheets of cases as LibreOffice calculates them, each by its name. */
export interface CalculatedCases {
  readonly plans: Readonly<Record<string, SheetPlan>>;
  readonly at: (name: string, position: CellPosition) => Shown;
  /** The cell of a line in a column; the column in use where none is said. */
  readonly line: (name: string, key: string, column?: number) => Shown;
  /** Null where the result is words. */
  readonly result: (name: string, key: string) => number | null;
  /** Everything that a sheet shows. */
  readonly shown: (name: string) => readonly Shown[];
  readonly failed: (name: string) => readonly CheckKey[];
  /** Cells that show an error, or that a formula leaves empty. */
  readonly errors: (name: string) => readonly PlannedCell[];
}

/** The line with this text in its first column, or the next one after the heading of a block. */
export function rowOf({ cells }: SheetPlan, text: string, block?: string): number {
  const isText = (words: string) => (cell: PlannedCell) =>
    cell.column === sheetColumns.label && cell.content.kind === "text" && cell.content.text === words;
  const start = block === undefined ? -1 : (cells.find(isText(block))?.row ?? Infinity);
  const found = cells.find((cell) => cell.row > start && isText(text)(cell));
  if (found === undefined) throw new Error(`No line "${text}"`);
  return found.row;
}

/** The row of a line, by its key. */
export function lineOf({ lines }: SheetPlan, key: string): number {
  const row = lines.indexOf(key);
  if (row < 0) throw new Error(`No line "${key}"`);
  return row;
}

/** Has LibreOffice calculate the plans, all in one file, before the tests of the block that this is called in. */
export function calculatedPlans(plans: Readonly<Record<string, SheetPlan>>): CalculatedCases {
  let values: CellValues;
  beforeAll(async () => {
    [values] = (await recalculate([await planFile(plans)])) as [CellValues];
  });
  const planOf = (name: string): SheetPlan => {
    const plan = plans[name];
    if (plan === undefined) throw new Error(`No case "${name}"`);
    return plan;
  };
  const at = (name: string, position: CellPosition): Shown => values.get(name)?.get(relative(position));
  return {
    plans,
    at,
    line: (name, key, column = sheetColumns.inUse) => at(name, { row: lineOf(planOf(name), key), column }),
    result: (name, key) => {
      const found = at(name, planOf(name).results[key]!);
      return typeof found === "number" ? found : null;
    },
    shown: (name) => [...values.get(name)!.values()],
    failed: (name) =>
      planOf(name)
        .checks.filter(({ flag }) => at(name, flag) !== 1)
        .map(({ key }) => key),
    errors: (name) =>
      planOf(name).cells.filter((cell) => {
        const value = at(name, cell);
        return typeof value === "string"
          ? /^(#|Err:)/.test(value)
          : value === undefined && cell.content.kind === "formula";
      }),
  };
}

export const calculatedCases = (cases: Readonly<Record<string, Case>>): CalculatedCases =>
  calculatedPlans(
    Object.fromEntries(
      Object.entries(cases).map(([name, subject]) => [name, caseSheet(subject, englishCase)]),
    ),
  );
