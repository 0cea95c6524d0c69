import { gridBlock, gridDifference, gridLines, gridRunLines, gridRunsBlock } from "./gridBlock";
import { runInputLines, runInputsBlock, testEnds } from "./sensitivityInputs";
import { baseRunLines, runLines, runsBlock } from "./sensitivityRuns";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea } from "../sheet/sheetPlan";
import {
  runOutcomeLines,
  runOutcomesBlock,
  tornadoBarLines,
  tornadoBarsBlock,
  tornadoBlock,
  tornadoLines,
} from "./tornadoBlock";

const chartRowCount = 18;
const chart = Array.from({ length: chartRowCount }, (_, index) => `tornadoChart${index}`);

/** Where the chart of the tornado lies: the first row and how many. */
export const tornadoChartRows = { first: "tornadoChart0", count: chartRowCount } as const;

export const sensitivityLines: readonly string[] = [
  ...["sensitivity", "sensitivityNote", ...tornadoLines, "", ...chart, "", ...gridLines, ""],
  ...["sensitivityWorkings", ...runOutcomeLines, "", ...tornadoBarLines, ""],
  ...testEnds.flatMap((end) => [...runInputLines(end), ""]),
  ...[...gridRunLines, "", ...runLines],
];

/**
 * One assumption at a time, and two of them together; always from the base column
 * (docs/specification.md, "Sensitivity").
 */
export function sensitivityBlock(sheet: SheetBuilder): void {
  const heading = (amount: string): string => `"Sensitivity: what moves ${amount}, one assumption at a time"`;
  const words = `=IF(${sheet.value("marginGiven")}=1,${heading("the NPV")},${heading("the present value of revenue")})`;
  sheet.formula("sensitivity", at.label, words, "blockHeading");
  sheet.text(
    "sensitivityNote",
    at.label,
    "From the base column, whatever scenario is in use, and without the levers; horizon, ramp, growth, share of the effect and tax stay. The reduction of churn is held when churn today is tested.",
    "note",
  );
  sheet.text("sensitivityWorkings", at.label, "Sensitivity: workings", "blockHeading");
  tornadoBlock(sheet);
  gridBlock(sheet);
  runOutcomesBlock(sheet);
  tornadoBarsBlock(sheet);
  for (const end of testEnds) runInputsBlock(sheet, end);
  gridRunsBlock(sheet);
  runsBlock(sheet);
}

/** What the checks compare: the base run with less churn alone in use where that is the base's, and the two ways to a value. */
export const sensitivityDifferences = {
  base: (sheet: SheetBuilder): string =>
    `IF(${sheet.value("scenario")}="base",${sheet.value(baseRunLines.value)}-${sheet.value("pv_alone")},0)`,
  grid: gridDifference,
} as const;

/** The runs' years, which fade after the horizon of the base. */
export const runYearsArea = (sheet: SheetBuilder): CellArea => ({
  ...sheet.yearArea("gridRunHeads"),
  rows: sheet.row(runLines.at(-1) ?? "runYears") - sheet.row("gridRunHeads") + 1,
});
