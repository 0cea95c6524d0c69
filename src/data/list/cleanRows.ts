import { customerNumbering } from "../../core/customers/customerNumbering";
import type { ColumnRole } from "../columns/columnRole";
import {
  customerKeyOfCell,
  type DataCell,
  holdsError,
  isBlankCell,
  numberIn,
  wordIn,
} from "../cells/dataCell";
import type { ColumnReading, DropReason, RowLedger } from "../dataset";
import { dateReading, type DateReading } from "../cells/dateReading";
import { eachRow } from "../steps/eachIndex";
import { isTotal, isTotalRow } from "../columns/isTotal";
import type { SaidOfRows } from "../columns/lastReading";
import { readingOf } from "../columns/readingOf";
import { repeatedContracts } from "./repeatedContracts";
import { rowLedger } from "../measures/rowLedger";
import { sampleRows } from "../tables/sampleRows";
import type { Steps } from "../steps/steps";
import type { CustomerRow } from "./customerRow";
import { flagReader } from "../columns/flagReader";

export interface CleanRows {
  readonly kept: readonly CustomerRow[];
  readonly ledger: RowLedger;
  /** Customers as first written, and in how many ways they are written. */
  readonly customers: readonly (string | number)[];
  readonly forms: number;
  readonly dates: DateReading;
  /** Words of the flag that say neither here nor gone, in the order of the alphabet. */
  readonly statuses: readonly string[];
}

type Row = readonly DataCell[];

/** 2099-01-01: end dates from here on stand for none. */
const openEnd = 72_686;

/** The rows that can be used, and a ledger of those that cannot. Where no column names the customers, each row is one. */
export function* cleanRows(
  rows: readonly Row[],
  readings: readonly ColumnReading[],
  said?: SaidOfRows,
): Steps<CleanRows> {
  const has = (role: ColumnRole): boolean => readingOf(readings, role) !== undefined;
  const cellOf = (role: ColumnRole): ((row: Row) => DataCell) => {
    const column = readingOf(readings, role)?.column ?? -1;
    return (row) => row[column] ?? null;
  };
  const idOf = cellOf("customer");
  const startOf = cellOf("start");
  const endOf = cellOf("end");
  const flagOf = cellOf("churned");
  const tenureOf = cellOf("tenure");
  const revenueOf = cellOf("revenue");
  const marginRateOf = cellOf("margin_rate");
  const marginAmountOf = cellOf("margin_amount");
  const segmentOf = cellOf("segment");
  const satisfactionOf = cellOf("satisfaction");
  const [isNamed, isDated, isFlagged, hasEnd] = [has("customer"), has("start"), has("churned"), has("end")];
  const needsFlag = isFlagged && !hasEnd;
  const used = readings.map(({ column }) => column);
  const sample = sampleRows(rows);
  const dates = dateReading([...sample.map(startOf), ...sample.map(endOf)], said?.date_order);
  const readFlag = flagReader(readingOf(readings, "churned")?.header ?? "");
  const statuses = new Set<string>();
  /** A word that is not known is here, unless it was said to be gone or to be left out. */
  const flagIn = (cell: DataCell): boolean | null => {
    const flag = readFlag(cell);
    const word = flag === null ? wordIn(cell) : null;
    if (word === null) return flag;
    statuses.add(word);
    return said?.unknown_status === "left_out" ? null : said?.unknown_status === "gone";
  };
  const numbering = customerNumbering();
  const ledger = rowLedger();
  const isRepeated = repeatedContracts(
    used.filter((column) => column !== readingOf(readings, "customer")?.column),
  );
  const kept: CustomerRow[] = [];
  const numberOf = (row: Row): number => numbering.numberOf(idOf(row) as string | number);
  /** Where no column names the customers, a row is one if it has the date, the flag or the time of one. */
  const whyNoCustomer = (row: Row, start: number | null): DropReason | null => {
    if (start !== null || readFlag(flagOf(row)) !== null || numberIn(tenureOf(row)) !== null) return null;
    return isTotal(String(row.find((cell) => !isBlankCell(cell)) ?? "")) ? "total row" : "no customer";
  };
  const whyNot = (row: Row, start: number | null, end: number | null): DropReason | null => {
    const id = customerKeyOfCell(idOf(row));
    if (isNamed && isTotalRow(row, id, start !== null || (isFlagged && !isBlankCell(flagOf(row)))))
      return "total row";
    if (holdsError(row, used)) return "error cell";
    const nobody = isNamed ? id === "" && "no customer" : whyNoCustomer(row, start);
    if (nobody) return nobody;
    if (isDated && start === null) return "no usable start date";
    if (isDated && end === null && !isBlankCell(endOf(row))) return "no usable end date";
    if (needsFlag && flagIn(flagOf(row)) === null) return "no usable flag";
    if (start !== null && end !== null && end < start) return "end before start";
    return isNamed && isRepeated(numberOf(row), row) ? "duplicate customer" : null;
  };
  yield* eachRow(rows, (row) => {
    const start = dates.read(startOf(row));
    const end = dates.read(endOf(row));
    const why = whyNot(row, start, end);
    if (why !== null) return ledger.drop(why);
    kept.push({
      customer: isNamed ? numberOf(row) : -1,
      spells: null,
      start,
      end: end !== null && end >= openEnd ? null : end,
      churned: flagIn(flagOf(row)),
      tenure: numberIn(tenureOf(row)),
      revenue: numberIn(revenueOf(row)),
      marginRate: numberIn(marginRateOf(row)),
      marginAmount: numberIn(marginAmountOf(row)),
      segment: wordIn(segmentOf(row)),
      satisfaction: wordIn(satisfactionOf(row)),
    });
  });
  return {
    kept,
    ledger: ledger.close(rows.length, kept.length),
    customers: numbering.customers,
    forms: numbering.forms(),
    dates,
    statuses: [...statuses].sort(),
  };
}
