import { succeed } from "../../core/outcome";
import { type DataOutcome, refuse } from "../dataProblem";
import { amountPeriod } from "../columns/amountPeriod";
import type { AmountPeriod } from "../columns/columnRole";
import { customerRemarks } from "../measures/customerRemarks";
import type { ColumnReading, Measured } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import { filledRows } from "../tables/filledRows";
import { lastReading } from "../columns/lastReading";
import { withDropped } from "../measures/rowLedger";
import { askedChoice, dateOrderChoice, openChoice } from "../measures/openChoices";
import { readingOf } from "../columns/readingOf";
import type { Selection } from "../tables/selection";
import type { Steps } from "../steps/steps";
import { cleanRows } from "./cleanRows";
import { dateSpan, endsRunOn, lastDate, mostEnd } from "./dateSpan";
import { listMeasures } from "./listMeasures";
import { listQuestions } from "./listQuestions";
import { marginShares } from "./marginShares";
import { measureAmounts } from "./measureAmounts";
import { activeOn, measureDates, periodFrom } from "./measureDates";
import { measureFlags } from "./measureFlags";
import { measureSegments } from "./measureSegments";
import { mergeContracts, type Running } from "./mergeContracts";
import { refusalOfList } from "./refusalOfList";
import { inMonths, tenureUnit } from "./tenureUnit";

/** Rows from which it is no chance that all have an end. */
const many = 5;

const readRows = lastReading(filledRows, cleanRows);

/** The baseline of a customer list; several rows of a customer are one customer (docs/specification.md, "Customer lists"). */
export function* measureList(
  selection: Selection,
  readings: readonly ColumnReading[],
  { asOf: said, amountGiven = false, chosen = {} }: DatasetOptions,
): Steps<DataOutcome<Measured>> {
  const reading = (role: ColumnReading["role"]): ColumnReading | undefined => readingOf(readings, role);
  if (reading("customer") === undefined && chosen.rows_are === "else") return refuse("no customer column");
  const refusal = yield* refusalOfList(selection, readings, amountGiven);
  if (refusal !== null) return refuse(refusal);

  const {
    kept,
    ledger: rowsRead,
    customers,
    forms,
    dates,
    statuses,
  } = yield* readRows(selection, readings, chosen);
  const tenure = reading("tenure");
  const counted = tenureUnit(kept, tenure?.header ?? "", chosen.tenure_in);
  const { rows: read, werePercent } = marginShares(inMonths(kept, counted.unit));
  const dated =
    reading("start") !== undefined && (reading("end") !== undefined || reading("churned") === undefined);
  if (read.length === 0) return refuse("no customers");
  const asksStatus = !dated && statuses.length > 0;
  yield 1;
  const span = yield* dateSpan(read);
  const runsOn = dated && endsRunOn(span);
  // Where every row of many ends, nobody would be left at the last end: these are the ends of contracts.
  const endIs =
    chosen.end_date ?? (runsOn && read.length >= many && span.ends === read.length ? "contract" : "leaving");
  const asOf = said ?? lastDate(span, endIs === "contract");
  if (dated && span.firstStart > asOf) return refuse("bad as-of date");
  const running: readonly Running[] = dated
    ? [asOf, periodFrom(asOf, span.firstStart)].map((day) => (row) => activeOn(row, day))
    : [({ churned }) => churned !== true];
  const as = chosen.several_rows ?? "contracts";
  const { rows, customers: several, more } = yield* mergeContracts(read, as, running);
  const ledger = withDropped(rowsRead, [
    { reason: "duplicate customer", count: as === "duplicates" ? more : 0 },
  ]);
  const baseline = dated
    ? yield* measureDates(rows, span.firstStart, asOf)
    : yield* measureFlags(rows, span, chosen.flag_period);
  if (baseline.counts.end === 0) return refuse("no customers");

  const named = (role: "revenue" | "margin_amount"): AmountPeriod | null =>
    amountPeriod(reading(role)?.header ?? "");
  const hasRevenue = reading("revenue") !== undefined;
  const known = chosen.revenue_period ?? named("revenue");
  const [ofRevenue, ofMargin] = [known ?? "year", named("margin_amount") ?? known ?? "year"];
  const amounts = measureAmounts(baseline.sums, ofRevenue, ofMargin);
  const by = reading("segment") === undefined ? "satisfaction" : (chosen.segments_by ?? "segment");
  const whole = { amounts, revenuePeriod: ofRevenue, marginPeriod: ofMargin };
  const segments = reading(by) === undefined ? null : yield* measureSegments(rows, baseline, whole, by);
  const both = reading("segment") !== undefined && reading("satisfaction") !== undefined;
  const { address } = selection;
  return succeed({
    rows: ledger,
    period: baseline.period,
    counts: baseline.counts,
    churn: baseline.evidence,
    measures: listMeasures(
      baseline,
      amounts,
      { say: "rows", address, rows: ledger.kept },
      known !== null || !hasRevenue,
    ),
    revenue: amounts.annualRevenue === null ? null : { annual: amounts.annualRevenue, per: "end" },
    revenueChurn: amounts.revenueChurn,
    marginOfLost: amounts.marginOfLost,
    orders: null,
    choices: [
      ...openChoice(
        reading("customer") === undefined,
        "rows_are",
        "customers",
        chosen.rows_are === "customers",
      ),
      ...openChoice(several > 0, "several_rows", as, chosen.several_rows !== undefined || dated),
      ...dateOrderChoice(dates, chosen.date_order),
      ...askedChoice(asksStatus, "unknown_status", chosen, "here"),
      ...openChoice(!dated && tenure !== undefined, "tenure_in", counted.unit, counted.isKnown),
      ...baseline.choices,
      ...openChoice(runsOn, "end_date", endIs, chosen.end_date !== undefined || !mostEnd(span, read.length)),
      ...openChoice(hasRevenue, "revenue_period", ofRevenue, known !== null),
      ...openChoice(both, "segments_by", by, true),
    ],
    questions: listQuestions(baseline, hasRevenue, asksStatus ? statuses : []),
    remarks: [
      ...customerRemarks(customers, forms),
      ...(several > 0 && as === "contracts" ? [{ say: "severalRows", count: several } as const] : []),
      ...(werePercent ? [{ say: "ratesInPercent" } as const] : []),
    ],
    ...(segments === null ? {} : { segments }),
  });
}
