import type { CaseTexts } from "./caseTexts";
import { aboutBlock, aboutLines, aboutNames } from "./paper/aboutBlock";
import { assumptionLines, assumptionsBlock } from "./inputs/assumptionsBlock";
import { fewestYears, isSatisfactionList } from "./inputs/assumptions";
import { baselineBlock, baselineLines } from "./inputs/baselineBlock";
import { breakEvenBlock, breakEvenLines } from "./model/breakEvenBlock";
import { numberOf, type Case } from "./prepare/case";
import { caseCharts } from "./paper/caseCharts";
import { caseValidations } from "./inputs/caseValidations";
import { checkLines, checksBlock } from "./checks/checksBlock";
import { columnWidths } from "./sheet/columnWidths";
import { gridArea } from "./model/gridBlock";
import { headlineBlock, headlineLines, sentenceLines, sentencesBlock } from "./paper/headlineBlock";
import { inputPositions } from "./inputs/inputPositions";
import { relative } from "./sheet/reference";
import { pageBreaks } from "./sheet/pageBreaks";
import { resultLines, resultsBlock, resultWorkingLines } from "./model/resultsBlock";
import { ruleLines, rulesBlock } from "./paper/rulesBlock";
import { segmentColumns, segmentHeights, segmentLines, segmentsBlock } from "./paper/segmentsBlock";
import { runYearsArea, sensitivityBlock, sensitivityLines } from "./model/sensitivityBlock";
import { sheetBuilder, type SheetBuilder } from "./sheet/sheetBuilder";
import { sheetColumns as at } from "./sheet/sheetColumns";
import type { CellPosition, PlannedConditionalFormat, PlannedName, SheetPlan } from "./sheet/sheetPlan";
import { timelineBlock, timelineLines } from "./model/timelineBlock";
import { verdictLines, verdictsBlock, verdictWorkingLines } from "./paper/verdictsBlock";
import { wholeRows } from "./sheet/wholeRows";

/** Results in the names of the command line; each of them is null where its cell holds a word. */
const results = [
  ...[
    "npv",
    "irr",
    "payback",
    "discounted_payback",
    "roi",
    "break_even_churn",
    "max_annual_cost",
    "cost_per_saved_customer",
  ],
  ...["cost_cut_equivalent", "cost_cut_first_year", "acquisition_equivalent", "acquisition_equivalent_cost"],
  ...["pv_retention", "pv_referral", "pv_order_value", "pv_cost_to_serve", "pv_working_capital"],
  ...["after_horizon", "customer_loss", "referral_value", "cash_release", "cash_release_interest"],
] as const;

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
  const lines = [
    ...headlineLines, "",
    ...assumptionLines(subject), "",
    ...baselineLines(subject), "",
    ...timelineLines, "",
    ...resultLines, "",
    ...verdictLines, "", ...resultWorkingLines, "", ...verdictWorkingLines, "",
    ...breakEvenLines, "",
    ...sensitivityLines, "",
    ...ruleLines, "",
    ...endedBy(segmentLines(subject)),
    ...checkLines(subject), "",
    ...sentenceLines, "",
    ...aboutLines,
  ]; // prettier-ignore
  const sheet = sheetBuilder(lines, built + 1, texts);
  headlineBlock(sheet);
  assumptionsBlock(sheet, subject);
  baselineBlock(sheet, subject);
  timelineBlock(sheet);
  resultsBlock(sheet);
  verdictsBlock(sheet);
  breakEvenBlock(sheet);
  sensitivityBlock(sheet);
  rulesBlock(sheet);
  segmentsBlock(sheet, subject);
  const checks = checksBlock(sheet, subject);
  sentencesBlock(sheet);
  aboutBlock(sheet, subject);
  const columnCount = at.yearZero + Math.max(built + 1, segmentColumns(subject));
  const inputs = inputPositions(sheet);
  const widths = columnWidths(sheet.cells, subject, columnCount);
  const rowHeights = {
    [sheet.row("title")]: heightOfTitle,
    [sheet.row("headline")]: 20,
    [sheet.row("keyFigures")]: 26,
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
        titleHeight: heightOfTitle,
      }),
    },
    results: Object.fromEntries(results.map((name) => [name, sheet.position(name)])),
    inputs,
    checks,
  };
}

const heightOfTitle = 26;

/** A block that is not always there, with an empty line after it where it is. */
const endedBy = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [...lines, ""]);

/** Names for people and for formulas of theirs; a name must not be that of a function. */
function namesOf(sheet: SheetBuilder, inputs: SheetPlan["inputs"]): readonly PlannedName[] {
  const functionNames: Readonly<Record<string, string>> = {
    npv: "net_present_value",
    irr: "internal_rate_of_return",
  };
  const computed = ["annual_margin", "churn_target", "uplift", "order_value_uplift"];
  const single = Object.keys(inputs).filter((name) => name !== "ramp" && !isSatisfactionList(name));
  const lines = new Set([...single, ...computed, ...results]);
  return [...lines].map((line) => ({
    name: functionNames[line] ?? line,
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
  const last = timelineLines.at(-1) ?? "year";
  const timeline = {
    ...sheet.position("year", at.yearZero),
    rows: sheet.row(last) - sheet.row("year") + 1,
    columns: sheet.yearCount,
  };
  const trials = {
    ...sheet.position("breakEvenZero", at.yearZero),
    rows: sheet.row("breakEvenPoint") - sheet.row("breakEvenZero") + 1,
    columns: sheet.yearCount,
  };
  const year = (key: string): string => sheet.cell(key, at.yearZero).replace(/\d+$/, "$$$&");
  const grid = gridArea(sheet);
  return [
    { area: words, formula: `=$${flag}=1`, look: "good" },
    { area: words, formula: `=NOT($${flag}=1)`, look: "bad" },
    { area: overall, formula: `=NOT(${failed})`, look: "good" },
    { area: overall, formula: `=${failed}`, look: "bad" },
    ...[timeline, trials].map((area) => ({
      area,
      formula: `=${year("on")}+${year("initial")}=0`,
      look: "quiet" as const,
    })),
    { area: grid, formula: `=${relative(grid)}<0`, look: "bad" },
    { area: runYearsArea(sheet), formula: `=${year("runOn")}+${year("initial")}=0`, look: "quiet" },
  ];
}
