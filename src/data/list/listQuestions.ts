import type { Baseline } from "./baseline";
import type { CustomerRow } from "./cleanRows";
import type { Question } from "../dataset";
import { lastDate } from "./measureDates";

/** What a customer list leaves open and must be asked (specification 3). */
export function listQuestions(
  rows: readonly CustomerRow[],
  baseline: Baseline,
  answered: { readonly flagPeriod: boolean; readonly revenuePeriod: boolean; readonly revenue: boolean },
): readonly Question[] {
  const questions: Question[] = [];
  const ask = (about: Question["about"], text: string): void => void questions.push({ about, text });
  const lastStart = rows.reduce((latest, row) => Math.max(latest, row.start ?? 0), 0);
  const later = rows.filter((row) => row.end !== null && row.end > lastStart).length;
  if (baseline.period !== null && later > 0 && lastDate(rows) > lastStart) {
    ask(
      "end_date",
      "Some end dates lie after the last start date. Is the end date the day of leaving, or the end of a contract?",
    );
  }
  if (baseline.flagPeriod !== null && !answered.flagPeriod && (baseline.counts.lost ?? 0) > 0) {
    ask(
      "flag_period",
      "When did the flagged customers leave: in the last 12 months, at any time, or in the last month?",
    );
  }
  if (baseline.counts.joined === null)
    ask("new_customers", "How many new customers join in a year? 0 is assumed.");
  if (baseline.churn === null)
    ask("churn_now", "What share of the customers leaves in a year? The data do not show it.");
  if (!answered.revenuePeriod)
    ask("revenue_period", "Is the revenue of a month, of a year, or to date? A year is assumed.");
  if (answered.revenue) ask("vat", "Is the revenue without VAT? It is taken to be.");
  return questions;
}
