import type { Asked, Question } from "../question";
import type { LogPeriod } from "./logPeriod";

const shown = 5;

/** What a log leaves open and must be asked (docs/specification.md, "Purchases"). */
export function logQuestions(
  period: LogPeriod,
  {
    isMeasured,
    collective,
  }: { readonly isMeasured: boolean; readonly collective: readonly (string | number)[] },
): readonly Question[] {
  const questions: Question[] = [];
  const ask = (about: Question["about"], asked: Asked): void => void questions.push({ about, asked });
  if (!isMeasured) ask("churn_now", { say: "logTellsNoChurn" });
  else if (period.perYear !== 1) ask("churn_now", { say: "logIsShort", windowDays: period.windowDays });
  if (collective.length > 0)
    ask("customer", {
      say: "manyCustomers",
      ids: collective.slice(0, shown),
      more: Math.max(0, collective.length - shown),
    });
  ask("vat", { say: "amountsWithoutVat" });
  return questions;
}
