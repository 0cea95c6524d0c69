import { testedNames } from "../inputs/assumptions";
import { absolute, absoluteArea, columnFixed } from "../sheet/reference";
import { perCent, runColumns, testedCells } from "./sensitivityInputs";
import { baseRunLines, runCells } from "./sensitivityRuns";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea } from "../sheet/sheetPlan";

/** What is found for each run; the headings of the sorted tables find them by these words. */
const outcomes = {
  runLow: "At low",
  runHigh: "At high",
  runLowChange: "Diff. low",
  runHighChange: "Diff. high",
  runSwing: "Swing",
} as const;
type Outcome = keyof typeof outcomes;
const outcomeKeys = Object.keys(outcomes) as readonly Outcome[];

const places = testedNames.map((_, index) => index + 1);
const tornadoRow = (place: number): string => `tornado${place}`;
const barRow = (place: number): string => `tornadoBar${place}`;
const rankColumn = at.yearZero + outcomeKeys.length;

export const tornadoLines: readonly string[] = ["tornadoHeads", ...places.map(tornadoRow), "tornadoBase"];
export const runOutcomeLines: readonly string[] = ["runOutcomes", ...outcomeKeys, "runRank"];
/** From the smallest swing, because a chart draws its first bar at the bottom. */
export const tornadoBarLines: readonly string[] = ["tornadoBarHeads", ...places.map(barRow).reverse()];

/** Tested assumptions by their swing, the largest first; sorted by rank with INDEX and MATCH, not by SORT. */
export function tornadoBlock(sheet: SheetBuilder): void {
  sheet.text("tornadoHeads", at.label, "Assumption, the largest swing first", "columnHeading");
  sheet.text("tornadoHeads", at.inUse, "Test low", "columnHeading");
  sheet.text("tornadoHeads", at.unit, "Test high", "columnHeading");
  sheet.text("tornadoHeads", at.before, "Unit", "columnHeading");
  sheet.text("tornadoHeads", rankColumn, "Rank", "columnHeading");
  outcomeKeys.forEach((key, index) =>
    sheet.text("tornadoHeads", at.yearZero + index, outcomes[key], "columnHeading"),
  );
  for (const place of places) {
    const key = tornadoRow(place);
    sheet.number(key, rankColumn, place, "calculation", "0");
    sheet.formula(key, at.label, `=${sorted(sheet, key, testedCells(sheet, "low", at.label))}`, "label");
    sheet.formula(
      key,
      at.before,
      `=${sorted(sheet, key, testedCells(sheet, "low", runColumns.unit))}`,
      "unit",
    );
    const scale = `IF(${columnFixed(sheet.position(key, at.before))}="${perCent}",${sheet.value("hundred")},1)`;
    (["low", "high"] as const).forEach((end, index) => {
      const test = sorted(sheet, key, testedCells(sheet, end, runColumns.test));
      sheet.formula(key, at.inUse + index, `=${test}*${scale}`, "calculation", "#,##0.0");
    });
    outcomeKeys.forEach((_, index) => outcomeCell(sheet, "tornadoHeads", key, at.yearZero + index));
  }
  sheet.text("tornadoBase", at.label, "Value of the base scenario, without levers", "total");
  sheet.formula("tornadoBase", at.inUse, `=${sheet.value(baseRunLines.value)}`, "total", "#,##0");
}

/** The bars of the chart. */
export function tornadoBarsBlock(sheet: SheetBuilder): void {
  sheet.text("tornadoBarHeads", at.label, "Bars of the chart, the smallest swing first", "columnHeading");
  sheet.text("tornadoBarHeads", rankColumn, "Rank", "columnHeading");
  const bars: readonly Outcome[] = ["runLowChange", "runHighChange"];
  bars.forEach((key, index) =>
    sheet.text("tornadoBarHeads", at.yearZero + index, outcomes[key], "columnHeading"),
  );
  for (const place of places) {
    const key = barRow(place);
    sheet.number(key, rankColumn, place, "calculation", "0");
    sheet.formula(key, at.label, `=${sorted(sheet, key, testedCells(sheet, "low", at.label))}`, "label");
    bars.forEach((_, index) => outcomeCell(sheet, "tornadoBarHeads", key, at.yearZero + index));
  }
}

/** Labels and differences of the chart, the lowest bar first. */
export function tornadoBarAreas(sheet: SheetBuilder): Readonly<Record<"labels" | "low" | "high", CellArea>> {
  const area = (column: number): CellArea => ({
    ...sheet.position(barRow(places.length), column),
    rows: places.length,
    columns: 1,
  });
  return { labels: area(at.label), low: area(at.yearZero), high: area(at.yearZero + 1) };
}

/** What each run comes to against the base, a column a run. */
export function runOutcomesBlock(sheet: SheetBuilder): void {
  sheet.text("runOutcomes", at.label, "Outcomes of the runs", "columnHeading");
  for (const key of outcomeKeys) sheet.text(key, at.label, outcomes[key], "label");
  sheet.text("runRank", at.label, "Rank of the swing, the first of equal ones before", "label");
  testedNames.forEach((_, index) => {
    const column = runColumns.first + index;
    sheet.number("runOutcomes", column, index + 1, "columnHeading", "0");
    const here = (key: string): string => sheet.cell(key, column);
    const value = (end: "low" | "high"): string =>
      `INDEX(${runCells(sheet, end, "value")},MATCH(${here("runOutcomes")},${runCells(sheet, end, "number")},0))`;
    const base = sheet.value(baseRunLines.value);
    const [swings, numbers] = [runArea(sheet, "runSwing"), runArea(sheet, "runOutcomes")];
    const formulas: Readonly<Record<Outcome | "runRank", string>> = {
      runLow: value("low"),
      runHigh: value("high"),
      runLowChange: `${here("runLow")}-${base}`,
      runHighChange: `${here("runHigh")}-${base}`,
      runSwing: `ABS(${here("runHigh")}-${here("runLow")})`,
      runRank: `1+SUMPRODUCT((${swings}>${here("runSwing")})+(${swings}=${here("runSwing")})*(${numbers}<${here("runOutcomes")}))`,
    };
    for (const [key, formula] of Object.entries(formulas))
      sheet.formula(key, column, `=${formula}`, "calculation", key === "runRank" ? "0" : "#,##0");
  });
}

const runArea = (sheet: SheetBuilder, key: string, rows = 1): string =>
  absoluteArea({ ...sheet.position(key, runColumns.first), rows, columns: testedNames.length });

const placeOf = (sheet: SheetBuilder, key: string): string =>
  `MATCH(${columnFixed(sheet.position(key, rankColumn))},${runArea(sheet, "runRank")},0)`;

const sorted = (sheet: SheetBuilder, key: string, cells: string): string =>
  `INDEX(${cells},${placeOf(sheet, key)})`;

function outcomeCell(sheet: SheetBuilder, heads: string, key: string, column: number): void {
  const head = sheet.cell(heads, column).replace(/\d+$/, "$$$&");
  const words = `${absolute(sheet.position("runLow", at.label))}:${absolute(sheet.position("runSwing", at.label))}`;
  const table = runArea(sheet, "runLow", outcomeKeys.length);
  const formula = `=INDEX(${table},MATCH(${head},${words},0),${placeOf(sheet, key)})`;
  sheet.formula(key, column, formula, "calculation", "#,##0");
}
