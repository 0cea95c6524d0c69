import { caseProblemText } from "../case/prepare/caseProblem";
import type { AppProblem } from "./appProblem";
import type { AppTexts } from "./appTexts";

/** The sentence for a problem, in the words of the room that it comes from. */
export function problemText(problem: AppProblem, texts: AppTexts): string {
  if (problem.room === "data") return texts.case.data.refusals[problem.reason];
  if (problem.room === "case") return caseProblemText(problem, texts.problems);
  const { excel } = texts;
  if (problem.reason === "excel failed") return excel.failed(problem.code, problem.place);
  if (problem.reason === "cells in the way") return excel.cellsInTheWay(problem.cells);
  return excel.problems[problem.reason];
}
