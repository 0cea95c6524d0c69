import { convertRate } from "../../core/churn/convertRate";
import { succeed } from "../../core/outcome";
import { type DataOutcome, refuse } from "../dataProblem";
import { churnInterval, upperLimitWithoutChurn } from "../measures/churnLimits";
import type { Measured } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import { withDropped } from "../measures/rowLedger";
import { askedChoice, dateOrderChoice } from "../measures/openChoices";
import type { Selection } from "../tables/selection";
import type { Steps } from "../steps/steps";
import { collectiveCustomers } from "./collectiveCustomers";
import { logGroup } from "./logGroup";
import { logMeasures } from "./logMeasures";
import { logPeriod } from "./logPeriod";
import { logQuestions } from "./logQuestions";
import { logRemarks } from "./logRemarks";
import type { LogRows } from "./logRows";
import { logSegments } from "./logSegments";
import { logTotals } from "./logTotals";
import { withoutCustomers } from "./withoutCustomers";

/**
 * The baseline of a log (docs/specification.md, "Purchases"): customers are those who bought in the year
 * before a day; lost, those of the start who did not buy in the year since. Revenue per customer is that of
 * the period by the average of its start and end, so that the model gives it back.
 */
export function* measureLog(
  selection: Selection,
  all: LogRows,
  { asOf, windowDays, chosen = {} }: DatasetOptions,
): Steps<DataOutcome<Measured>> {
  const collective = collectiveCustomers(all);
  yield 1;
  const isLeftOut = collective.length > 0 && chosen.collective_ids === "left_out";
  const rows = isLeftOut ? withoutCustomers(all, collective, "id of many customers") : all;
  const [first, last] = daysOf(all, asOf ?? Infinity);
  if (!Number.isFinite(first) || rows.count === 0)
    return refuse(rows.count === 0 ? "no purchases" : "bad as-of date");
  const period = logPeriod(first, asOf ?? last, windowDays);
  const totals = yield* logTotals(rows, period);
  const whole = logGroup(
    totals,
    period,
    Array.from(rows.customers, (_, number) => number),
  );
  if (whole.end === 0) return refuse("no customers");
  yield 1;
  const { start, lost, end, joined, returned, joinedAndLeft } = whole;
  const isMeasured = period.isLongEnough && lost > 0;
  const later = asOf === undefined ? 0 : rowsAfter(rows, asOf);
  yield 1;
  const segments = yield* logSegments(rows, totals, period);
  yield 1;
  const questions = logQuestions(period, { isMeasured, collective });
  yield 1;
  const remarks = logRemarks(rows, period.to);
  yield 1;
  const yearly = (rate: number): number => convertRate(rate, period.perYear);
  return succeed({
    rows: withDropped(rows.ledger, [{ reason: "outside the period", count: later }]),
    period: { from: period.from, to: period.to },
    counts: { start, lost, joined, returned, end, joinedAndLeft },
    churn: {
      interval: isMeasured ? churnInterval(lost, start, yearly) : null,
      upperLimit: period.isLongEnough && lost === 0 && start > 0 ? upperLimitWithoutChurn(start) : null,
      definition: period.definition,
    },
    measures: logMeasures(whole, period, {
      say: "rows",
      address: selection.address,
      rows: rows.count - later,
    }),
    revenue: whole.revenuePerCustomer === null ? null : { annual: whole.revenue, per: "average" },
    revenueChurn: whole.revenueChurn,
    marginOfLost: whole.marginOfLost,
    orders:
      totals.orders === 0
        ? null
        : {
            count: totals.orders * period.perYear,
            unit: rows.document === null ? "customerDays" : "documents",
            value: whole.revenue / (totals.orders * period.perYear),
            frequency: (totals.orders * period.perYear * 2) / (start + end),
          },
    choices: [
      ...dateOrderChoice(rows.dates, chosen.date_order),
      ...askedChoice(all.undoneRows > 0, "undone_rows", chosen, "left_out"),
      ...askedChoice(collective.length > 0, "collective_ids", chosen, "one"),
    ],
    questions,
    remarks,
    ...(segments === null ? {} : { segments }),
  });
}

/** First and last day of the purchases up to a day. */
function daysOf(rows: LogRows, limit: number): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < rows.count; row += 1) {
    const day = rows.day[row]!;
    if (day < first && day <= limit) first = day;
    if (day > last && day <= limit) last = day;
  }
  return [first, last];
}

function rowsAfter(rows: LogRows, to: number): number {
  let count = 0;
  for (let row = 0; row < rows.count; row += 1) if (rows.day[row]! > to) count += 1;
  return count;
}
