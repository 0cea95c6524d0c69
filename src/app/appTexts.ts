import type { CaseTexts } from "../case/caseTexts";
import type { ExcelTexts } from "../excel/excelTexts";

/** The words between a selection and its case, in one language. */
export interface AppTexts {
  readonly case: CaseTexts;
  readonly excel: ExcelTexts;
}
