import { amountBasis } from "./amountBasis";
import { amountPeriod } from "./amountPeriod";
import type { ColumnRole } from "./columnRole";
import type { ColumnReading } from "../dataset";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { knownWords } from "./words/knownWords";

const { columns } = knownWords;

const says = ({ header }: ColumnReading, words: readonly string[]): boolean =>
  hasWord(amountBasis(plainHeader(header)), words);

/** By what several columns of one role are ranked, the lowest first. */
const rankOf: Readonly<Partial<Record<ColumnRole, (reading: ColumnReading) => number>>> = {
  // A recorded rate comes before a sum over an unknown time.
  revenue: (reading) => ["year", "month", null, "total"].indexOf(amountPeriod(reading.header)),
  // What is called a segment comes before what may serve as one.
  segment: (reading) => (says(reading, columns.segmentByName) ? 0 : 1),
  // "Customer" comes before "account", "company" and a mere "id", a number before a name.
  customer: (reading) =>
    (says(reading, columns.weakCustomer) ? 2 : 0) + (says(reading, columns.customerNumber) ? 0 : 1),
  // Amounts that can be added up come first, then those without VAT.
  amount: (reading) =>
    (says(reading, columns.localCurrency) ? 0 : 3) +
    (says(reading, columns.net) ? 0 : says(reading, columns.gross) ? 2 : 1),
  document: (reading) => (says(reading, columns.customerNumber) ? 0 : 1),
  // A status says more than who has left: an active member may be one who logs in.
  churned: (reading) => (says(reading, columns.active) || says(reading, columns.status) ? 1 : 0),
};

export interface PreferredColumns {
  readonly first: ColumnReading;
  /** The others that fit as well, so that it must be asked. */
  readonly others: readonly ColumnReading[];
}

/** The column that has a role among those that fit it; null where none does. */
export function preferredColumns(
  role: ColumnRole,
  fitting: readonly ColumnReading[],
): PreferredColumns | null {
  const rank = rankOf[role] ?? (() => 0);
  const [first, ...others] = [...fitting].sort((one, other) => rank(one) - rank(other));
  if (first === undefined) return null;
  if (role === "segment" || role === "document") return { first, others: [] };
  // A customer's name beside its number is no other reading.
  const open = role === "customer" ? others.filter((each) => rank(each) === rank(first)) : others;
  return { first, others: open };
}
