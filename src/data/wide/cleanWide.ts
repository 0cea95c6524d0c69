import { customerNumbering } from "../../core/customers/customerNumbering";
import { customerKeyOfCell, type DataCell, holdsError, wordIn } from "../cells/dataCell";
import { isTotal, isTotalRow } from "../columns/isTotal";
import { isNothingIn } from "../columns/periodRun";
import { plainHeader } from "../columns/plainHeader";
import { readingOf } from "../columns/readingOf";
import type { DropReason, RowLedger } from "../dataset";
import { rowLedger } from "../measures/rowLedger";
import { eachRow } from "../steps/eachIndex";
import type { Steps } from "../steps/steps";
import type { WideTable } from "./wideTable";

/** Revenue of each customer in each period. */
export interface WideRows {
  /** By customer, then by period: the sum of the customer's rows. */
  readonly revenue: readonly Float64Array[];
  readonly customers: readonly (string | number)[];
  /** In how many ways the customers are written. */
  readonly forms: number;
  /** The segment of each customer by its last row that has one; null where the table has no such column. */
  readonly segments: readonly (string | null)[] | null;
  readonly ledger: RowLedger;
}

type Row = readonly DataCell[];

/** A row that counts: whose it is, and what it adds. */
interface Counted {
  readonly customer: number;
  readonly amounts: readonly number[];
}

/** Sums of amounts that were rounded are equal within this share. */
const rounding = 1e-6;
/** A row that adds up fewer is no total. */
const fewestRows = 3;

/** The rows that can be read, added up by customer, and a ledger of those that cannot. */
export function* cleanWide(rows: readonly Row[], { run, readings }: WideTable): Steps<WideRows> {
  const atCustomer = readingOf(readings, "customer")!.column;
  const atSegment = readingOf(readings, "segment")?.column ?? -1;
  const columns = run.columns.map(({ column }) => column);
  const used = [atCustomer, ...columns];
  const numbering = customerNumbering();
  const ledger = rowLedger();
  const revenue: Float64Array[] = [];
  const segments: (string | null)[] = [];
  const sums = new Float64Array(columns.length);
  let sinceTotal = new Float64Array(columns.length);
  let [kept, first, last]: [number, Counted | null, Counted | null] = [0, null, null];
  const add = ({ customer, amounts }: Counted, sign: 1 | -1): void => {
    const own = (revenue[customer] ??= new Float64Array(columns.length));
    for (const [period, amount] of amounts.entries()) {
      own[period]! += sign * amount;
      sums[period]! += sign * amount;
    }
    kept += sign;
  };
  yield* eachRow(rows, (row) => {
    const id = row[atCustomer] ?? null;
    const amounts = amountsIn(row, columns);
    const why = whyNot(row, customerKeyOfCell(id), used, amounts);
    if (why !== null || amounts === null) return ledger.drop(why ?? "no usable amount");
    if (endsAsTotal(id) && isSame(amounts, sinceTotal)) {
      sinceTotal = new Float64Array(columns.length);
      return ledger.drop("total row");
    }
    for (const [period, amount] of amounts.entries()) sinceTotal[period]! += amount;
    const customer = numbering.numberOf(id as string | number);
    last = { customer, amounts };
    first ??= last;
    add(last, 1);
    if (atSegment >= 0) segments[customer] = wordIn(row[atSegment]) ?? segments[customer] ?? null;
  });
  // A total without the word stands first or last.
  for (const row of [last, first] as readonly (Counted | null)[]) {
    if (row === null || kept < fewestRows || !isSumOfOthers(row.amounts, sums)) continue;
    add(row, -1);
    ledger.drop("total row");
  }
  return {
    revenue,
    customers: numbering.customers,
    forms: numbering.forms(),
    segments: atSegment >= 0 ? segments : null,
    ledger: ledger.close(rows.length, kept),
  };
}

/** The amounts of a row, 0 where a cell says that there is nothing; null where one holds something else. */
function amountsIn(row: Row, columns: readonly number[]): readonly number[] | null {
  const amounts: number[] = [];
  for (const column of columns) {
    const cell = row[column] ?? null;
    if (typeof cell === "number") amounts.push(cell);
    else if (isNothingIn(cell)) amounts.push(0);
    else return null;
  }
  return amounts;
}

function whyNot(
  row: Row,
  key: string,
  used: readonly number[],
  amounts: readonly number[] | null,
): DropReason | null {
  if (isTotalRow(row, key, false)) return "total row";
  if (holdsError(row, used)) return "error cell";
  if (key === "") return "no customer";
  return amounts === null ? "no usable amount" : null;
}

/** Whether a name ends as those of subtotals do: "North Total". */
const endsAsTotal = (id: DataCell): boolean =>
  typeof id === "string" && isTotal(plainHeader(id).split(" ").at(-1)!);

/** Whether a row holds in each period what the rows since the last subtotal hold together. */
const isSame = (amounts: readonly number[], sums: Float64Array): boolean =>
  amounts.every((amount, period) => Math.abs(sums[period]! - amount) <= rounding * (1 + Math.abs(amount)));

/** Whether a row holds in each period what all the others hold together. */
const isSumOfOthers = (amounts: readonly number[], sums: Float64Array): boolean =>
  amounts.some((amount) => amount !== 0) &&
  amounts.every(
    (amount, period) => Math.abs(sums[period]! - 2 * amount) <= rounding * (1 + Math.abs(amount)),
  );
