import type { CaseProblem } from "../case/prepare/caseProblem";
import type { Outcome } from "../core/outcome";
import type { DataProblem } from "../data/dataProblem";
import type { ExcelProblem } from "../excel/excelProblem";

/** What may stand between a selection and its case, from whichever room. */
export type AppProblem = DataProblem | CaseProblem | ExcelProblem;

export type AppOutcome<Value> = Outcome<Value, AppProblem>;
