import type { CheckKey } from "./sheet/checkKey";
import type { AssumptionName } from "./assumptions/assumptions";
import type { BaselineLine, ConstantLine, DerivedLine, MixLine, TestSpread } from "./inputs/inputsTexts";
import type { ModelKey, TestEnd } from "./model/modelKeys";
import type {
  AboutKey,
  HeadlineFigure,
  HeadlineKey,
  RuleFigureKey,
  RuleKey,
  SegmentKey,
  VerdictKey,
  AnswerKey,
} from "./paper/paperTexts";

type InputLine =
  | AssumptionName
  | "assumptions"
  | "assumptionHeads"
  | "rampYears"
  | "claims"
  | DerivedLine
  | ConstantLine
  | TestSpread
  | "satisfaction"
  | `satisfactionLevel${number}`
  | MixLine
  | "baseline"
  | "baselineHeads"
  | BaselineLine
  | `dataDropped${number}`
  | `dataRemark${number}`;

type PaperLine =
  | "title"
  | "headline"
  | "flag"
  | "keyLabels"
  | "keyFigures"
  | `chart${number}`
  | "sentences"
  | HeadlineFigure
  | HeadlineKey
  | "verdicts"
  | "verdictWorkings"
  | VerdictKey
  | AnswerKey
  | "rules"
  | "ruleHeads"
  | "ruleWorkings"
  | "ruleYears"
  | "ruleClosing"
  | "rulePresent"
  | RuleKey
  | RuleFigureKey
  | "segments"
  | "segmentsVerdict"
  | "segmentHeads"
  | "segmentsNote"
  | SegmentKey
  | "about"
  | AboutKey
  | `aboutInputs${number}`
  | `aboutCells${number}`;

type CheckLine = "checks" | "checkHeads" | "checksPassed" | "checksCount" | CheckKey;

/**
 * Every line that the sheet may have. Formulas, names and charts ask for a line by its key, so that a line that
 * is not there does not compile; where it stands follows from the blocks.
 */
export type LineKey =
  InputLine | ModelKey | `${TestEnd}_${AssumptionName | "target"}` | PaperLine | CheckLine;
