import type { Asked, Question } from "../question";
import type { Baseline } from "./baseline";

type ListQuestion = Extract<Asked["say"], "newCustomers" | "churnNotInList" | "revenueWithoutVat">;

const shown = 5;

/**
 * What a customer list leaves open and must be asked in words (docs/specification.md, "Customer lists");
 * choices are asked by themselves.
 */
export function listQuestions(
  baseline: Baseline,
  hasRevenue: boolean,
  statuses: readonly string[],
): readonly Question[] {
  const questions: Question[] = [];
  const ask = (about: Question["about"], say: ListQuestion): void =>
    void questions.push({ about, asked: { say } });
  if (baseline.counts.joined === null) ask("new_customers", "newCustomers");
  if (baseline.churn === null) ask("churn_now", "churnNotInList");
  if (hasRevenue) ask("vat", "revenueWithoutVat");
  if (statuses.length > 0)
    questions.push({
      about: "unknown_status",
      asked: {
        say: "unknownStatus",
        statuses: statuses.slice(0, shown),
        more: Math.max(0, statuses.length - shown),
      },
    });
  return questions;
}
