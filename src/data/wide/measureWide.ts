import { monthsInYear } from "../../core/calendar";
import { convertRate } from "../../core/churn/convertRate";
import { succeed } from "../../core/outcome";
import { isMixed } from "../columns/mixedCurrencies";
import type { PeriodColumn } from "../columns/periodRun";
import { readingOf } from "../columns/readingOf";
import { type DataOutcome, refuse } from "../dataProblem";
import type { Measured, Remark, SegmentMeasures, Segments } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import { churnInterval, upperLimitWithoutChurn } from "../measures/churnLimits";
import { customerRemarks } from "../measures/customerRemarks";
import { openChoice } from "../measures/openChoices";
import { rankSegments } from "../measures/rankSegments";
import type { Question } from "../question";
import type { Steps } from "../steps/steps";
import { filledRows } from "../tables/filledRows";
import type { Selection } from "../tables/selection";
import { amountMonths } from "./amountMonths";
import { cleanWide, type WideRows } from "./cleanWide";
import { isThere, wideGroup, type WideGroup } from "./wideGroup";
import { wideMeasures } from "./wideMeasures";
import { daysOf, type WidePeriod, widePeriod } from "./widePeriod";
import type { WideTable } from "./wideTable";

interface Labels {
  readonly from: string;
  readonly to: string;
}

/**
 * The baseline of revenue by period (docs/specification.md, "Revenue by period"): customers are those with revenue in
 * the last period; lost, those with revenue a year before and none now. Revenue per customer is that of the periods
 * since by the average of their start and end, as of a log.
 */
export function* measureWide(
  selection: Selection,
  table: WideTable,
  { asOf, chosen = {} }: DatasetOptions,
): Steps<DataOutcome<Measured>> {
  const { run, readings, namesCustomers } = table;
  const customer = readingOf(readings, "customer");
  if (customer === undefined || chosen.rows_are === "else") return refuse("no customer column");
  const currency = readingOf(readings, "currency");
  if (currency !== undefined) {
    if (yield* isMixed(selection, { currency: currency.column, customer: customer.column }))
      return refuse("mixed currencies");
  }
  const rows = yield* cleanWide(filledRows(selection), table);
  const period = widePeriod(rows.revenue, run, { asOf, chosen });
  if (typeof period === "string") return refuse(period);
  yield 1;
  const told = amountMonths(run, selection.sheetName);
  const months = chosen.amount_months ?? told.months;
  const isTold = told.isTold || chosen.amount_months !== undefined;
  const columnsInYear = monthsInYear / run.step;
  const yearly = (period.perYear * monthsInYear) / Number(months) / columnsInYear;
  const whole = wideGroup(rows.revenue, period, yearly);
  yield 1;
  const segments = yield* segmentsOf(rows, period, yearly);
  const labels = { from: run.columns[period.start]!.label, to: run.columns[period.end]!.label };
  const holdsRevenue = rows.revenue.some((own) => own.some((amount) => amount !== 0 && amount !== 1));
  const { start, lost, joined, returned, end, joinedAndLeft } = whole;
  if (end === 0) return refuse("no customers");
  const annualised = (rate: number): number => convertRate(rate, period.perYear);
  return succeed({
    rows: rows.ledger,
    period: daysOf(run.columns, period),
    counts: { start, lost, joined, returned, end, joinedAndLeft },
    churn: {
      interval: lost > 0 ? churnInterval(lost, start, annualised) : null,
      upperLimit: lost === 0 ? upperLimitWithoutChurn(start) : null,
      definition: { say: "noRevenue", ...labels, isOfYear: period.window > 1 },
    },
    measures: wideMeasures(
      whole,
      period,
      labels,
      { say: "rows", address: selection.address, rows: rows.ledger.kept },
      { isRevenueConfirmed: isTold, holdsRevenue },
    ),
    revenue:
      holdsRevenue && whole.revenuePerCustomer !== null ? { annual: whole.revenue, per: "average" } : null,
    revenueChurn: holdsRevenue ? whole.revenueChurn : null,
    marginOfLost: null,
    orders: null,
    choices: [
      ...openChoice(!namesCustomers, "rows_are", "customers", chosen.rows_are === "customers"),
      ...period.choices,
      ...openChoice(holdsRevenue, "amount_months", months, isTold),
    ],
    questions: questionsOf(whole, period, labels),
    remarks: remarksOf(rows, whole, period, run.columns, holdsRevenue),
    ...(segments === null ? {} : { segments }),
  });
}

/** Each segment, measured as the whole is; null where there are not two of them. */
function* segmentsOf(rows: WideRows, period: WidePeriod, yearly: number): Steps<Segments | null> {
  const { segments, revenue } = rows;
  if (segments === null) return null;
  const numbers = rows.customers.map((_, number) => number);
  const ranked = yield* rankSegments(
    numbers,
    (number) => segments[number] ?? null,
    (number) => isThere(revenue[number]!, period),
  );
  if (ranked === null) return null;
  const each = ranked.groups.map(({ name, members }): SegmentMeasures => {
    const group = wideGroup(
      members.map((number) => revenue[number]!),
      period,
      yearly,
    );
    const { end, start, lost, churn, revenuePerCustomer } = group;
    return { name, end, start, lost, churn, revenuePerCustomer, marginRate: null, annualMargin: null };
  });
  return { each, revenueAddsUp: true, together: ranked.together };
}

function questionsOf(
  { lost, start }: WideGroup,
  { perYear }: WidePeriod,
  labels: Labels,
): readonly Question[] {
  const asked: readonly (Question | false)[] = [
    lost === 0 && { about: "churn_now", asked: { say: "noneLost", start, ...labels } },
    lost > 0 && perYear !== 1 && { about: "churn_now", asked: { say: "periodsAreFew", ...labels } },
    { about: "vat", asked: { say: "amountsWithoutVat" } },
  ];
  return asked.filter((question) => question !== false);
}

function remarksOf(
  rows: WideRows,
  { retention }: WideGroup,
  { empty, start, end }: WidePeriod,
  columns: readonly PeriodColumn[],
  holdsRevenue: boolean,
): readonly Remark[] {
  const [from, to] = [columns[start]!.label, columns[end]!.label];
  return [
    ...customerRemarks(rows.customers, rows.forms),
    ...(empty > 0 ? [{ say: "emptyPeriods", count: empty } as const] : []),
    ...(holdsRevenue && retention !== null
      ? [{ say: "revenueRetention", from, to, ...retention } as const]
      : []),
  ];
}
