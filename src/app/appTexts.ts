import type { CaseTexts } from "../case/caseTexts";
import type { CaseProblemTexts } from "../case/prepare/caseProblem";
import type { ExcelTexts } from "../excel/excelTexts";

/** The words between a selection and its case, in one language. */
export interface AppTexts {
  readonly case: CaseTexts;
  readonly excel: ExcelTexts;
  /** Why there is no case, as the pane or the command line says it. */
  readonly problems: CaseProblemTexts;
}
