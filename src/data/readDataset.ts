import { succeed, type Outcome } from "../core/outcome";
import { grouped } from "./list/baseline";
import { checkSelection } from "./checkSelection";
import { cleanRows } from "./list/cleanRows";
import type { AmountPeriod, ColumnCorrections } from "./columnRole";
import { customerKeyOfCell } from "./customerKeyOfCell";
import type { ColumnReading, Dataset, FlagPeriod } from "./dataset";
import { listMeasures } from "./list/listMeasures";
import { listQuestions } from "./list/listQuestions";
import { measureAmounts } from "./list/measureAmounts";
import { lastDate, measureDates } from "./list/measureDates";
import { measureFlags } from "./list/measureFlags";
import { amountPeriod, recogniseColumns } from "./recogniseColumns";
import { measureSegments } from "./list/measureSegments";
import { refuse, type RefusalReason } from "./refusal";
import type { Selection } from "./selection";

/** The user's word on what the data leave open. */
export interface DatasetOptions {
  readonly corrections?: ColumnCorrections;
  /** The day to count at, a serial; the last date in the data where left out. */
  readonly asOf?: number;
  readonly flagPeriod?: FlagPeriod;
  readonly revenuePeriod?: AmountPeriod;
  /** Whether revenue or margin is given beside the data, so that no column of it is needed. */
  readonly amountGiven?: boolean;
}

/**
 * A selection as a dataset: what each column is, which rows count, and the baseline that they measure
 * (specification 3, customer lists). Fails with a reason of `refusal.ts`, in words by `refusalText`.
 */
export function readDataset(selection: Selection, options: DatasetOptions): Outcome<Dataset> {
  const checked = checkSelection(selection);
  if (!checked.ok) return checked;
  const body = selection.cells.slice(1);
  const { readings, questions } = recogniseColumns(selection, options.corrections ?? {});
  const reading = (role: ColumnReading["role"]): ColumnReading | undefined =>
    readings.find((each) => each.role === role);
  const refusal = refusalOf(body, readings, options.amountGiven ?? false);
  if (refusal !== null) return refuse(refusal);

  const { kept: rows, ledger } = cleanRows(body, readings);
  const dated =
    reading("start") !== undefined && (reading("end") !== undefined || reading("churned") === undefined);
  const asOf = options.asOf ?? lastDate(rows);
  if (dated && rows.length > 0 && rows.every((row) => (row.start ?? 0) > asOf))
    return refuse("bad as-of date");
  const baseline = dated ? measureDates(rows, asOf) : measureFlags(rows, options.flagPeriod ?? null);
  if (baseline.counts.end === 0) return refuse("no customers");

  const named = (role: "revenue" | "margin_amount"): AmountPeriod | null =>
    amountPeriod(reading(role)?.header ?? "");
  const revenuePeriod = options.revenuePeriod ?? named("revenue");
  const [ofRevenue, ofMargin] = [revenuePeriod ?? "year", named("margin_amount") ?? revenuePeriod ?? "year"];
  const amounts = measureAmounts(rows, baseline, ofRevenue, ofMargin);
  const segments =
    reading("segment") === undefined ? null : measureSegments(rows, baseline, ofRevenue, ofMargin);
  const answered = {
    flagPeriod: options.flagPeriod !== undefined,
    revenuePeriod: revenuePeriod !== null || reading("revenue") === undefined,
    revenue: reading("revenue") !== undefined,
  };
  const source = `measured from ${selection.address}, ${grouped(ledger.kept)} rows`;
  return succeed({
    kind: "list",
    sheetName: selection.sheetName,
    address: selection.address,
    hiddenRows: selection.hiddenRows,
    columns: Object.fromEntries(readings.map((each) => [each.role, each.header])),
    readings,
    rows: ledger,
    period: baseline.period,
    flagPeriod: baseline.flagPeriod,
    revenuePeriod: reading("revenue") === undefined ? null : (revenuePeriod ?? "year"),
    counts: baseline.counts,
    churn: baseline.evidence,
    measures: listMeasures(baseline, amounts, source, answered.revenuePeriod),
    annualRevenue: amounts.annualRevenue,
    revenueChurn: amounts.revenueChurn,
    questions: [...questions, ...listQuestions(rows, baseline, answered)],
    ...(segments === null ? {} : { segments }),
  });
}

/** Why the columns cannot be a customer list. */
function refusalOf(
  body: Selection["cells"],
  readings: readonly ColumnReading[],
  amountGiven: boolean,
): RefusalReason | null {
  const column = (role: ColumnReading["role"]): number | undefined =>
    readings.find((each) => each.role === role)?.column;
  const values = (index: number): string[] =>
    body.map((row) => customerKeyOfCell(row[index] ?? null)).filter((key) => key !== "");
  const customer = column("customer");
  if (customer === undefined) return "no customer column";
  const hasAmount = column("revenue") !== undefined || column("margin_amount") !== undefined;
  if (!hasAmount && !amountGiven) return "no revenue column";
  const customers = values(customer);
  if (customers.length === 0) return "no customers";
  if (new Set(customers).size * 2 < customers.length) return "transaction log";
  const currency = column("currency");
  return currency !== undefined && new Set(values(currency)).size > 1 ? "mixed currencies" : null;
}
