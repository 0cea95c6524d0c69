import type { CaseTexts } from "./caseTexts";
import { checkFlags, checksBlock } from "./checks/checksBlock";
import { fewestYears, isSatisfactionList, type AssumptionName } from "./assumptions/assumptions";
import { assumptionsBlock } from "./inputs/assumptionsBlock";
import { baselineBlock } from "./inputs/baselineBlock";
import { caseValidations } from "./inputs/caseValidations";
import { inputPositions } from "./inputs/inputPositions";
import type { LineKey } from "./lineKey";
import { breakEvenBlock } from "./model/breakEvenBlock";
import { gridArea } from "./model/gridBlock";
import { timelineKeys } from "./model/modelKeys";
import { namedResults, resultsBlock, resultWorkingsBlock } from "./model/resultsBlock";
import { runYearsArea, sensitivityBlock } from "./model/sensitivityBlock";
import { timelineBlock } from "./model/timelineBlock";
import { aboutBlock, aboutNames } from "./paper/aboutBlock";
import { caseCharts } from "./paper/caseCharts";
import { headlineBlock, sentencesBlock } from "./paper/headlineBlock";
import { rulesBlock } from "./paper/rulesBlock";
import { segmentColumns, segmentHeights, segmentsBlock } from "./paper/segmentsBlock";
import { verdictsBlock, verdictWorkingsBlock } from "./paper/verdictsBlock";
import { numberOf, type Case } from "./prepare/case";
import type { Block } from "./sheet/block";
import { columnWidths } from "./sheet/columnWidths";
import { pageBreaks } from "./sheet/pageBreaks";
import { relative, rowFixed } from "./sheet/reference";
import { sheetBuilder, type SheetBuilder } from "./sheet/sheetBuilder";
import { sheetColumns as at } from "./sheet/sheetColumns";
import type { CellPosition, PlannedConditionalFormat, PlannedName, SheetPlan } from "./sheet/sheetPlan";
import { wholeRows } from "./sheet/wholeRows";

/*
 * The room of the case. A case is made in `prepare` from a dataset and what people set; here it becomes a sheet, as
 * plain data that `excel` writes. `inputs` holds the assumptions, each defined once, and the baseline; `model` the
 * timeline, the results and the sensitivity, written with the formulas of model/formulas.ts; `paper` what is read:
 * headline, verdicts, rules of thumb, segments; `checks` what must add up; `sheet` the small language that blocks
 * are written in; `update` how a case that stands is found again and what people changed on it.
 */

/** The blocks of the sheet from top to bottom, an empty line after each. */
const blocks: readonly Block[] = [
  headlineBlock,
  assumptionsBlock,
  baselineBlock,
  timelineBlock,
  resultsBlock,
  verdictsBlock,
  resultWorkingsBlock,
  verdictWorkingsBlock,
  breakEvenBlock,
  sensitivityBlock,
  rulesBlock,
  segmentsBlock,
  checksBlock,
  sentencesBlock,
  aboutBlock,
];

/** In points. */
const heights = { title: 26, headline: 20, keyFigures: 26 } as const;

/**
 * The business case as a sheet: its blocks from top to bottom, in native formulas
 * (docs/specification.md, "The case"). The horizon is what the charts show and the columns reach to, where
 * another one than the case's will stand on the sheet.
 */
export function caseSheet(
  subject: Case,
  texts: CaseTexts,
  { horizon = numberOf(subject, "years") }: { readonly horizon?: number } = {},
): SheetPlan {
  const built = Math.max(fewestYears, numberOf(subject, "years"), horizon);
  const present = blocks
    .map((block) => ({ block, lines: block.lines(subject) }))
    .filter(({ lines }) => lines.length > 0);
  const lines = present.flatMap(({ lines }, index) => (index === 0 ? lines : ["" as const, ...lines]));
  const sheet = sheetBuilder(lines, built + 1, texts);
  for (const { block } of present) block.write(sheet, subject);
  const columnCount = at.yearZero + Math.max(built + 1, segmentColumns(subject));
  const inputs = inputPositions(sheet);
  const checks = checkFlags(sheet, subject);
  const widths = columnWidths(sheet.cells, subject, columnCount);
  const rowHeights = {
    [sheet.row("title")]: heights.title,
    [sheet.row("headline")]: heights.headline,
    [sheet.row("keyFigures")]: heights.keyFigures,
    ...segmentHeights(sheet, subject, widths),
  };
  return {
    name: texts.paper.title,
    rowCount: lines.length,
    columnCount,
    cells: [...sheet.cells, ...wholeRows(sheet.cells, columnCount)],
    lines,
    changedByHand: texts.inputs.changedByHand,
    columnWidths: widths,
    rowHeights,
    names: [...namesOf(sheet, inputs), ...aboutNames(sheet)],
    charts: caseCharts(sheet, horizon),
    validations: caseValidations(sheet, inputs),
    conditionalFormats: conditionalFormats(
      sheet,
      checks.map(({ flag }) => flag),
    ),
    frozenRows: 3,
    print: {
      area: { row: 0, column: 0, rows: lines.length, columns: columnCount },
      titleRows: { first: sheet.row("title"), count: 1 },
      pageBreaks: pageBreaks({
        blockRows: sheet.cells.filter(({ role }) => role === "blockHeading").map(({ row }) => row),
        rowCount: lines.length,
        rowHeights,
        width: widths.reduce((sum, width) => sum + width, 0),
        forced: [sheet.row("assumptions")],
        titleHeight: heights.title,
      }),
    },
    results: Object.fromEntries(namedResults.map((name) => [name, sheet.position(name)])),
    inputs,
    checks,
  };
}

/** What is computed but may be named as an assumption is. */
const computedInputs: readonly AssumptionName[] = [
  "annual_margin",
  "churn_target",
  "uplift",
  "order_value_uplift",
];

/** Names that are other than the line's key, since a name must not be that of a function. */
const nameOfLine: Partial<Record<LineKey, string>> = {
  npv: "net_present_value",
  irr: "internal_rate_of_return",
};

/** Names for people and for formulas of theirs. */
function namesOf(sheet: SheetBuilder, inputs: SheetPlan["inputs"]): readonly PlannedName[] {
  const single = (Object.keys(inputs) as AssumptionName[]).filter(
    (name) => name !== "ramp" && !isSatisfactionList(name),
  );
  const lines = new Set<LineKey>([...single, ...computedInputs, ...namedResults]);
  return [...lines].map((line) => ({
    name: nameOfLine[line] ?? line,
    area: { ...sheet.position(line), rows: 1, columns: 1 },
  }));
}

function conditionalFormats(
  sheet: SheetBuilder,
  flags: readonly CellPosition[],
): readonly PlannedConditionalFormat[] {
  const words = { ...flags[0]!, column: at.unit, rows: flags.length, columns: 1 };
  const flag = sheet.cell("checkExtra", at.inUse);
  const failed = `${sheet.value("checksPassed")}<${sheet.value("checksCount")}`;
  const overall = { ...sheet.position("flag", at.label), rows: 1, columns: 1 };
  const last = timelineKeys.at(-1) ?? "year";
  const timeline = {
    ...sheet.position("year", at.yearZero),
    rows: sheet.row(last) - sheet.row("year") + 1,
    columns: sheet.yearCount,
  };
  const candidates = {
    ...sheet.position("breakEvenZero", at.yearZero),
    rows: sheet.row("breakEvenPoint") - sheet.row("breakEvenZero") + 1,
    columns: sheet.yearCount,
  };
  const year = (key: LineKey): string => rowFixed(sheet.position(key, at.yearZero));
  const grid = gridArea(sheet);
  return [
    { area: words, formula: `=$${flag}=1`, look: "good" },
    { area: words, formula: `=NOT($${flag}=1)`, look: "bad" },
    { area: overall, formula: `=NOT(${failed})`, look: "good" },
    { area: overall, formula: `=${failed}`, look: "bad" },
    ...[timeline, candidates].map((area) => ({
      area,
      formula: `=${year("on")}+${year("initial")}=0`,
      look: "quiet" as const,
    })),
    { area: grid, formula: `=${relative(grid)}<0`, look: "bad" },
    { area: runYearsArea(sheet), formula: `=${year("runOn")}+${year("initial")}=0`, look: "quiet" },
  ];
}
