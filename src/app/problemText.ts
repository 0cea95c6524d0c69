import { caseProblemText } from "../case/prepare/caseProblem";
import { refusalText } from "../data/refusal";
import { excelProblemText } from "../excel/excelProblem";
import type { AppProblem } from "./appProblem";

/** The sentence of the room that the problem comes from. */
export function problemText(problem: AppProblem): string {
  switch (problem.room) {
    case "data":
      return refusalText(problem);
    case "case":
      return caseProblemText(problem);
    case "excel":
      return excelProblemText(problem);
  }
}
