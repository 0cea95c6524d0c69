import { caseProblemText } from "../case/prepare/caseProblem";
import type { Facts } from "../core/outcome";
import type { AppProblem } from "./appProblem";
import type { AppTexts } from "./appTexts";

/** The sentence for a problem, in the words of the room that it comes from. */
export function problemText(problem: AppProblem, texts: AppTexts): string {
  if (problem.room === "data") return texts.case.data.refusals[problem.reason];
  if (problem.room === "case") return caseProblemText(problem, texts.problems);
  const { facts } = problem;
  if (problem.reason === "excel failed")
    return texts.excel.failed(String(facts["code"] ?? ""), String(facts["place"] ?? ""));
  return filled(texts.excel.problems[problem.reason], facts);
}

const filled = (sentence: string, facts: Facts): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
