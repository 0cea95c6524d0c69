import type { Block } from "../sheet/block";
import { relative } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { quoted, templateFormula } from "../sheet/template";
import { unitCell } from "../sheet/unitCell";
import { comparisonResults } from "./comparisonResults";
import { customerResults } from "./customerResults";
import { irrWorkings } from "./irrWorkings";
import { resultKeys, workingResultKeys, type ResultKey, type WorkingResultKey } from "./modelKeys";
import type { ResultCells, ResultRow } from "./resultRow";
import { resultWorkings } from "./resultWorkings";
import { valueResults } from "./valueResults";

const results: Readonly<Record<ResultKey | WorkingResultKey, ResultRow>> = {
  ...valueResults,
  ...comparisonResults,
  ...customerResults,
  ...irrWorkings,
  ...resultWorkings,
};

/** Results of the answer of the command line, which are names of the sheet too. */
export const namedResults: readonly ResultKey[] = resultKeys.filter((key) => results[key].isNamed);

/** Results, each a line; a result that does not exist is a word instead of a number. */
export const resultsBlock: Block = {
  lines: () => ["results", "resultHeads", ...resultKeys],
  write(sheet) {
    headings(sheet, "results", "resultHeads", sheet.texts.model.results.heading);
    resultLines(sheet, resultKeys);
  },
};

/** What the results are made of. */
export const resultWorkingsBlock: Block = {
  lines: () => ["resultWorkings", "resultWorkingHeads", ...workingResultKeys],
  write(sheet) {
    headings(sheet, "resultWorkings", "resultWorkingHeads", sheet.texts.model.results.workings);
    resultLines(sheet, workingResultKeys);
  },
};

function resultLines(sheet: SheetBuilder, keys: readonly (ResultKey | WorkingResultKey)[]): void {
  const cells = cellsOf(sheet);
  for (const key of keys) resultLine(sheet, key, cells);
}

function resultLine(sheet: SheetBuilder, key: ResultKey | WorkingResultKey, cells: ResultCells): void {
  const { unit, format, formula, slots, total } = results[key];
  const { label, note } = sheet.texts.model.results.lines[key];
  const say = (column: number, words: string, role: "total" | "label" | "note"): void => {
    if (slots === undefined || !words.includes("{")) sheet.text(key, column, words, role);
    else sheet.formula(key, column, `=${templateFormula(words, slots(cells))}`, role);
  };
  say(at.label, label, total ? "total" : "label");
  sheet.formula(key, at.inUse, `=${formula(cells)}`, total ? "total" : "calculation", format);
  unitCell(sheet, key, unit, total ? "totalUnit" : "unit");
  if (note !== undefined) say(at.before, note, "note");
}

function cellsOf(sheet: SheetBuilder): ResultCells {
  const last = at.yearZero + sheet.yearCount - 1;
  const { model, inputs } = sheet.texts;
  return {
    value: sheet.value,
    years: sheet.years,
    last: (key) => relative(sheet.position(key, last)),
    first: (key) => relative(sheet.position(key, at.yearZero + 1)),
    npv: (key) => relative(sheet.position(key, at.unit)),
    word: (word) => quoted(model.results.words[word]),
    afterHorizonOn: quoted(inputs.choices.value_after_horizon.on),
  };
}

function headings(
  sheet: SheetBuilder,
  block: "results" | "resultWorkings",
  line: "resultHeads" | "resultWorkingHeads",
  title: string,
): void {
  const { heads } = sheet.texts.model.results;
  sheet.text(block, at.label, title, "blockHeading");
  sheet.text(line, at.label, heads.result, "columnHeading");
  sheet.text(line, at.inUse, heads.value, "columnHeading");
  sheet.text(line, at.unit, heads.unit, "columnHeading");
  sheet.text(line, at.before, heads.note, "columnHeading");
}
