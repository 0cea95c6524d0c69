import { customerNumbering } from "../../core/customers/customerNumbering";
import type { ColumnRole } from "../columns/columnRole";
import { customerKeyOfCell, type DataCell, holdsError, numberIn, wordIn } from "../cells/dataCell";
import type { ColumnReading } from "../dataset";
import { dateReading } from "../cells/dateReading";
import { eachRow } from "../steps/eachIndex";
import { undoneReader } from "../columns/undoneReader";
import type { SaidOfRows } from "../columns/lastReading";
import { readingOf } from "../columns/readingOf";
import { rowLedger } from "../measures/rowLedger";
import { sampleRows } from "../tables/sampleRows";
import type { Steps } from "../steps/steps";
import { amountReader } from "./amountReader";
import type { LogRows } from "./logRows";
import { repeatedRows } from "./repeatedRows";
import { whyNot } from "./whyNot";

/**
 * The rows of a log that can be read, and a ledger of those that cannot. A row that repeats an earlier one in every
 * cell is left out where the log numbers its documents; without a number, two purchases may be alike.
 */
export function* cleanLog(
  rows: readonly (readonly DataCell[])[],
  readings: readonly ColumnReading[],
  said?: SaidOfRows,
): Steps<LogRows> {
  const columnOf = (role: ColumnRole): number => readingOf(readings, role)?.column ?? -1;
  const atCustomer = columnOf("customer");
  const atDate = columnOf("date");
  const atMargin = columnOf("margin_amount");
  const atDocument = columnOf("document");
  const atSegment = columnOf("segment");
  const amountOf = amountReader(columnOf);
  const used = readings.map(({ column }) => column);
  const others = used.filter(
    (column) => ![atCustomer, atDate].includes(column) && column !== columnOf("amount"),
  );
  const dates = dateReading(
    sampleRows(rows).map((row) => row[atDate] ?? null),
    said?.date_order,
  );
  const numbering = customerNumbering();
  const documents = customerNumbering();
  const isRepeated = atDocument >= 0 ? repeatedRows(rows) : null;
  const ledger = rowLedger();
  const segments: (string | null)[] = [];
  const customer = new Int32Array(rows.length);
  const day = new Int32Array(rows.length);
  const amount = new Float64Array(rows.length);
  const margin = atMargin >= 0 ? new Float64Array(rows.length) : null;
  const document = atDocument >= 0 ? new Int32Array(rows.length) : null;
  const atStatus = columnOf("status");
  const isUndone = undoneReader();
  const undone = new Uint8Array(atStatus >= 0 ? rows.length : 0);
  let undoneRows = 0;
  let count = 0;
  const readRow = (row: readonly DataCell[], index: number): void => {
    const id = row[atCustomer] ?? null;
    const date = dates.read(row[atDate] ?? null);
    const value = amountOf(row);
    const isWhole = date !== null && value !== null && !holdsError(row, others);
    const number = isWhole ? numbering.numberOf(idIn(id)) : -1;
    if (number < 0) return ledger.drop(whyNot(row, used, customerKeyOfCell(id), date));
    const paper = document === null ? -1 : documents.numberOf(idIn(row[atDocument]));
    if (isRepeated !== null) {
      const fingerprint =
        number ^ Math.imul(paper, 0x85ebca6b) ^ Math.imul(date!, 0xc2b2ae35) ^ (value! * 100);
      if (isRepeated(index, fingerprint)) return ledger.drop("duplicate row");
    }
    customer[count] = number;
    day[count] = date!;
    amount[count] = value!;
    if (margin) margin[count] = numberIn(row[atMargin]) ?? NaN;
    if (document) document[count] = paper;
    if (atSegment >= 0) segments[number] = wordIn(row[atSegment]) ?? segments[number] ?? null;
    if (atStatus >= 0 && isUndone(row[atStatus] ?? null)) {
      undone[count] = 1;
      undoneRows += 1;
    }
    count += 1;
  };
  yield* eachRow(rows, readRow);
  return {
    ...{ count, customer, day, amount, margin, document },
    documents: documents.customers.length,
    customers: numbering.customers,
    forms: numbering.forms(),
    undone: undoneRows > 0 ? undone : null,
    undoneRows,
    segments: atSegment >= 0 ? segments : null,
    ledger: ledger.close(rows.length, count),
    dates,
  };
}

const idIn = (cell: DataCell | undefined): string | number | null =>
  typeof cell === "string" || typeof cell === "number" ? cell : null;
