import type { Problem } from "../core/outcome";
import { caseProblemText } from "../case/prepare/caseProblem";
import { refusalText } from "../data/refusal";
import { excelProblemText } from "../excel/excelProblem";

/** The sentence of whichever room the problem comes from. */
export const problemText = (problem: Problem): string =>
  refusalText(problem) ?? caseProblemText(problem) ?? excelProblemText(problem) ?? problem.reason;
