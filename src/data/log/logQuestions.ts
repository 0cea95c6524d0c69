import type { Question } from "../dataset";
import { grouped } from "../grouped";
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
  const ask = (about: Question["about"], text: string): void => void questions.push({ about, text });
  if (!isMeasured)
    ask(
      "churn_now",
      "What share of the customers leaves in a year? The log is too short to show it, or nobody left.",
    );
  else if (period.perYear !== 1)
    ask(
      "churn_now",
      `The log is shorter than 455 days, so churn is only an estimate from two spans of ${period.windowDays} days. What share of the customers leaves in a year?`,
    );
  if (collective.length > 0)
    ask(
      "customer",
      `Do these ids stand for many customers: ${collective.slice(0, shown).join(", ")}${collective.length > shown ? ` and ${grouped(collective.length - shown)} more` : ""}?`,
    );
  ask("vat", "Are the amounts without VAT? They are taken to be.");
  return questions;
}
