import type { LineKey } from "../lineKey";
import type { Block } from "../sheet/block";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea } from "../sheet/sheetPlan";
import { quoted, templateFormula } from "../sheet/template";
import { gridBlock, gridDifference, gridLines, gridRunLines, gridRunsBlock } from "./gridBlock";
import { testEnds } from "./modelKeys";
import { basisSlot } from "./resultRow";
import { runInputLines, runInputsBlock } from "./sensitivityInputs";
import { baseRunLines, runLines, runsBlock } from "./sensitivityRuns";
import {
  runOutcomeLines,
  runOutcomesBlock,
  tornadoBarLines,
  tornadoBarsBlock,
  tornadoBlock,
  tornadoLines,
} from "./tornadoBlock";

const chartRowCount = 18;
const chart = Array.from({ length: chartRowCount }, (_, index) => `tornadoChart${index}` as const);

/** Where the chart of the tornado lies: the first row and how many. */
export const tornadoChartRows = { first: "tornadoChart0", count: chartRowCount } as const;

const lines: readonly (LineKey | "")[] = [
  ...(["sensitivity", "sensitivityNote", ...tornadoLines, "", ...chart, "", ...gridLines, ""] as const),
  ...(["sensitivityWorkings", ...runOutcomeLines, "", ...tornadoBarLines, ""] as const),
  ...testEnds.flatMap((end) => [...runInputLines(end), "" as const]),
  ...[...gridRunLines, "" as const, ...runLines],
];

/**
 * One assumption at a time, and two of them together; always from the base column
 * (docs/specification.md, "Sensitivity").
 */
export const sensitivityBlock: Block = {
  lines: () => lines,
  write(sheet) {
    const { heading, note, workings } = sheet.texts.model.sensitivity;
    const words = templateFormula(heading, basisSlot(sheet));
    sheet.formula("sensitivity", at.label, `=${words}`, "blockHeading");
    sheet.text("sensitivityNote", at.label, note, "note");
    sheet.text("sensitivityWorkings", at.label, workings, "blockHeading");
    tornadoBlock(sheet);
    gridBlock(sheet);
    runOutcomesBlock(sheet);
    tornadoBarsBlock(sheet);
    for (const end of testEnds) runInputsBlock(sheet, end);
    gridRunsBlock(sheet);
    runsBlock(sheet);
  },
};

/**
 * Differences for two checks: base run against the value of less churn alone (where the base scenario is in use),
 * and the middle of the grid against the base run.
 */
export const sensitivityDifferences = {
  base(sheet: SheetBuilder): string {
    const isBase = `${sheet.value("scenario")}=${quoted(sheet.texts.inputs.choices.scenario.base)}`;
    return `IF(${isBase},${sheet.value(baseRunLines.value)}-${sheet.value("pv_alone")},0)`;
  },
  grid: gridDifference,
} as const;

/** The runs' years, which fade after the horizon of the base. */
export const runYearsArea = (sheet: SheetBuilder): CellArea => ({
  ...sheet.yearArea("gridRunHeads"),
  rows: sheet.row(runLines.at(-1) ?? "runYears") - sheet.row("gridRunHeads") + 1,
});
