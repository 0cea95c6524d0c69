import type { LineKey } from "../lineKey";
import { formats } from "../sheet/formats";
import { absolute, absoluteArea, columnFixed, rowFixed } from "../sheet/reference";
import { quoted } from "../sheet/template";
import { outcomeKeys, type OutcomeKey } from "./modelKeys";
import { runColumns, testedCells } from "./sensitivityInputs";
import { baseRunLines, runCells } from "./sensitivityRuns";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea } from "../sheet/sheetPlan";
import { testedNames } from "../assumptions/assumptions";

const places = testedNames.map((_, index) => index + 1);
const tornadoRow = (place: number): `tornado${number}` => `tornado${place}`;
const barRow = (place: number): `tornadoBar${number}` => `tornadoBar${place}`;
const rankColumn = at.yearZero + outcomeKeys.length;

export const tornadoLines: readonly LineKey[] = ["tornadoHeads", ...places.map(tornadoRow), "tornadoBase"];
export const runOutcomeLines = ["runOutcomes", ...outcomeKeys, "runRank"] as const;
/** From the smallest swing, because a chart draws its first bar at the bottom. */
export const tornadoBarLines: readonly LineKey[] = ["tornadoBarHeads", ...places.map(barRow).reverse()];

/** Tested assumptions by their swing, the largest first; sorted by rank with INDEX and MATCH, not by SORT. */
export function tornadoBlock(sheet: SheetBuilder): void {
  const { tornado: texts, outcomes, inputs } = sheet.texts.model.sensitivity;
  sheet.text("tornadoHeads", at.label, texts.assumption, "columnHeading");
  sheet.text("tornadoHeads", at.inUse, texts.low, "columnHeading");
  sheet.text("tornadoHeads", at.unit, texts.high, "columnHeading");
  sheet.text("tornadoHeads", at.before, texts.unit, "columnHeading");
  sheet.text("tornadoHeads", rankColumn, texts.rank, "columnHeading");
  outcomeKeys.forEach((key, index) =>
    sheet.text("tornadoHeads", at.yearZero + index, outcomes[key], "columnHeading"),
  );
  for (const place of places) {
    const key = tornadoRow(place);
    sheet.number(key, rankColumn, place, "calculation", formats.whole);
    sheet.formula(key, at.label, `=${sorted(sheet, key, testedCells(sheet, "low", at.label))}`, "label");
    sheet.formula(
      key,
      at.before,
      `=${sorted(sheet, key, testedCells(sheet, "low", runColumns.unit))}`,
      "unit",
    );
    const scale = `IF(${columnFixed(sheet.position(key, at.before))}=${quoted(inputs.perCent)},${sheet.value("hundred")},1)`;
    (["low", "high"] as const).forEach((end, index) => {
      const test = sorted(sheet, key, testedCells(sheet, end, runColumns.test));
      sheet.formula(key, at.inUse + index, `=${test}*${scale}`, "calculation", formats.decimal);
    });
    outcomeKeys.forEach((_, index) => outcomeCell(sheet, "tornadoHeads", key, at.yearZero + index));
  }
  sheet.text("tornadoBase", at.label, texts.base, "total");
  sheet.formula("tornadoBase", at.inUse, `=${sheet.value(baseRunLines.value)}`, "total", formats.amount);
}

/** The bars of the chart. */
export function tornadoBarsBlock(sheet: SheetBuilder): void {
  const { tornado: texts, outcomes } = sheet.texts.model.sensitivity;
  sheet.text("tornadoBarHeads", at.label, texts.bars, "columnHeading");
  sheet.text("tornadoBarHeads", rankColumn, texts.rank, "columnHeading");
  const bars: readonly OutcomeKey[] = ["runLowChange", "runHighChange"];
  bars.forEach((key, index) =>
    sheet.text("tornadoBarHeads", at.yearZero + index, outcomes[key], "columnHeading"),
  );
  for (const place of places) {
    const key = barRow(place);
    sheet.number(key, rankColumn, place, "calculation", formats.whole);
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
  const texts = sheet.texts.model.sensitivity.outcomes;
  sheet.text("runOutcomes", at.label, texts.heading, "columnHeading");
  for (const key of outcomeKeys) sheet.text(key, at.label, texts[key], "label");
  sheet.text("runRank", at.label, texts.runRank, "label");
  testedNames.forEach((_, index) => {
    const column = runColumns.first + index;
    sheet.number("runOutcomes", column, index + 1, "columnHeading", formats.whole);
    const here = (key: OutcomeKey | "runOutcomes"): string => sheet.cell(key, column);
    const value = (end: "low" | "high"): string =>
      `INDEX(${runCells(sheet, end, "value")},MATCH(${here("runOutcomes")},${runCells(sheet, end, "number")},0))`;
    const base = sheet.value(baseRunLines.value);
    const [swings, numbers] = [runArea(sheet, "runSwing"), runArea(sheet, "runOutcomes")];
    const formulas: Readonly<Record<OutcomeKey | "runRank", string>> = {
      runLow: value("low"),
      runHigh: value("high"),
      runLowChange: `${here("runLow")}-${base}`,
      runHighChange: `${here("runHigh")}-${base}`,
      runSwing: `ABS(${here("runHigh")}-${here("runLow")})`,
      runRank: `1+SUMPRODUCT((${swings}>${here("runSwing")})+(${swings}=${here("runSwing")})*(${numbers}<${here("runOutcomes")}))`,
    };
    for (const key of [...outcomeKeys, "runRank"] as const) {
      const format = key === "runRank" ? formats.whole : formats.amount;
      sheet.formula(key, column, `=${formulas[key]}`, "calculation", format);
    }
  });
}

const runArea = (sheet: SheetBuilder, key: LineKey, rows = 1): string =>
  absoluteArea({ ...sheet.position(key, runColumns.first), rows, columns: testedNames.length });

const placeOf = (sheet: SheetBuilder, key: LineKey): string =>
  `MATCH(${columnFixed(sheet.position(key, rankColumn))},${runArea(sheet, "runRank")},0)`;

const sorted = (sheet: SheetBuilder, key: LineKey, cells: string): string =>
  `INDEX(${cells},${placeOf(sheet, key)})`;

function outcomeCell(sheet: SheetBuilder, heads: LineKey, key: LineKey, column: number): void {
  const head = rowFixed(sheet.position(heads, column));
  const words = `${absolute(sheet.position("runLow", at.label))}:${absolute(sheet.position("runSwing", at.label))}`;
  const table = runArea(sheet, "runLow", outcomeKeys.length);
  const formula = `=INDEX(${table},MATCH(${head},${words},0),${placeOf(sheet, key)})`;
  sheet.formula(key, column, formula, "calculation", formats.amount);
}
