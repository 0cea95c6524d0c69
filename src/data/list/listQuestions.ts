import type { Question } from "../dataset";
import type { Baseline } from "./baseline";

/**
 * What a customer list leaves open and must be asked in words (docs/specification.md, "Customer lists");
 * choices are asked by themselves.
 */
export function listQuestions(baseline: Baseline, hasRevenue: boolean): readonly Question[] {
  const questions: Question[] = [];
  const ask = (about: Question["about"], text: string): void => void questions.push({ about, text });
  if (baseline.counts.joined === null)
    ask("new_customers", "How many new customers join in a year? 0 is assumed.");
  if (baseline.churn === null)
    ask("churn_now", "What share of the customers leaves in a year? The data do not show it.");
  if (hasRevenue) ask("vat", "Is the revenue without VAT? It is taken to be.");
  return questions;
}
