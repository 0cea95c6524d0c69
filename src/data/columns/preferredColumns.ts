import { amountEvidence, revenueEvidence } from "./amountEvidence";
import { type ColumnProfile, follows } from "./columnProfile";
import type { ColumnRole } from "./columnRole";
import { customerEvidence } from "./customerEvidence";
import type { ColumnReading } from "../dataset";
import { dateEvidence } from "./dateEvidence";
import { hasWord } from "./hasWord";
import { knownWords } from "./words/knownWords";

const { columns } = knownWords;

/** What the evidence for a column is weighed by, beside the column itself. */
export interface Surroundings {
  readonly isLog: boolean;
  readonly all: readonly ColumnProfile[];
  /** The column that was taken for the customer, where there is one. */
  readonly customer: ColumnProfile | undefined;
}

type Evidence = (column: ColumnProfile, surroundings: Surroundings) => number | null;

/** How much speaks for a column in a role; null where it cannot have the role. A role without has none to weigh. */
const evidenceOf: Readonly<Partial<Record<ColumnRole, Evidence>>> = {
  revenue: (column, { all }) => revenueEvidence(column, all),
  amount: amountEvidence,
  date: (column, { customer }) => dateEvidence(column, customer),
  customer: (column, { isLog }) => customerEvidence(column, isLog),
  // What is called a segment comes before what may serve as one.
  segment: ({ plain }) => (hasWord(plain, columns.segmentByName) ? 1 : 0),
  document: ({ plain }) => (hasWord(plain, columns.customerNumber) ? 1 : 0),
  // A status says more than who has left: an active member may be one who logs in.
  churned: ({ plain }) => (hasWord(plain, columns.active) || hasWord(plain, columns.status) ? 0 : 1),
};

/** Points by which another column may be behind and must still be asked about. */
const close: Readonly<Partial<Record<ColumnRole, number>>> = { customer: 2, date: 1 };

export interface Candidate {
  readonly reading: ColumnReading;
  readonly profile: ColumnProfile;
}

export interface PreferredColumns {
  readonly first: ColumnReading;
  /** The others that fit as well, so that it must be asked. */
  readonly others: readonly ColumnReading[];
}

/** The column that most speaks for in a role among those that fit it, whatever their order; null where none does. */
export function preferredColumns(
  role: ColumnRole,
  fitting: readonly Candidate[],
  surroundings: Surroundings,
): PreferredColumns | null {
  const evidence = evidenceOf[role] ?? (() => 0);
  const weighed = fitting.flatMap((candidate) => {
    const chosen = candidate.reading.reason.say === "chosen";
    const points = chosen ? Infinity : evidence(candidate.profile, surroundings);
    return points === null ? [] : [{ ...candidate, points }];
  });
  const [first, ...others] = weighed.sort(
    (one, other) =>
      other.points - one.points ||
      compareText(one.reading.header, other.reading.header) ||
      one.reading.column - other.reading.column,
  );
  if (first === undefined) return null;
  if (role === "segment" || role === "document") return { first: first.reading, others: [] };
  const limit = first.points - (close[role] ?? Infinity);
  // A customer's name beside its number is no other reading.
  const isOther = ({ profile, points }: (typeof weighed)[number]): boolean =>
    points >= limit && !(role === "customer" && isSame(profile, first.profile));
  return { first: first.reading, others: others.filter(isOther).map(({ reading }) => reading) };
}

/** Whether two columns name the same customers: each value of one stands beside one of the other. */
const isSame = (one: ColumnProfile, other: ColumnProfile): boolean =>
  (one.distinct === other.distinct && one.distinct === one.filled) ||
  (follows(one, other, 1) && follows(other, one, 1));

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
