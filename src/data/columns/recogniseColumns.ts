import { whichColumn } from "./columnQuestions";
import type { ColumnCorrections } from "./columnRole";
import { type DatasetKind, kindFacts } from "../datasetKind";
import type { ColumnReading } from "../dataset";
import type { Question } from "../question";
import { listWords, logWords, type RoleWords, wideWords } from "./roleWords";
import { isOwnRevenue } from "./amountEvidence";
import { type ColumnProfile, columnProfiles } from "./columnProfile";
import { preferredColumns, type Candidate } from "./preferredColumns";
import { readingOf } from "./readingOf";
import { readColumn } from "./readColumn";
import type { Selection } from "../tables/selection";
import { settleDiscount } from "./settleDiscount";
import { standInAmount, standInCustomer, type StandIn } from "./standInColumns";

export interface Recognition {
  readonly readings: readonly ColumnReading[];
  /** Columns that fit a role which another column has, or stand in for one. */
  readonly questions: readonly Question[];
}

const wordsOf: Readonly<Partial<Record<DatasetKind, RoleWords>>> = {
  list: listWords,
  log: logWords,
  wide: wideWords,
};

/** The column that was taken for the customer. */
function customerOf(
  readings: readonly ColumnReading[],
  columns: readonly ColumnProfile[],
): ColumnProfile | undefined {
  const reading = readingOf(readings, "customer");
  return reading && columns[reading.column];
}

/**
 * Which column is what: by the user's corrections, then by header and values; the one that most speaks for has the
 * role. A kind that is read by its shape has no columns.
 */
export function recogniseColumns(
  selection: Selection,
  kind: DatasetKind,
  corrections: ColumnCorrections,
): Recognition {
  const words = wordsOf[kind];
  const { roles } = kindFacts[kind];
  if (words === undefined) return { readings: [], questions: [] };
  const columns = columnProfiles(selection);
  const chosen = new Map(roles.map((role) => [corrections[role], role] as const));
  const found = columns.flatMap((profile): Candidate[] => {
    const { column, header } = profile;
    const role = chosen.get(column);
    if (role !== undefined)
      return [{ profile, reading: { role, column, header, reason: { say: "chosen" } } }];
    const reading = readColumn(words, profile);
    if (reading === null || reading.role in corrections) return [];
    return [{ profile, reading }];
  });
  const isNobodysRevenue = ({ role, column, reason }: ColumnReading): boolean =>
    role === "revenue" && reason.say !== "chosen" && isOwnRevenue(columns[column]!, columns);
  let readings: readonly ColumnReading[] = [];
  let questions: readonly Question[] = [];
  for (const role of roles) {
    const preferred = preferredColumns(
      role,
      found.filter(({ reading }) => reading.role === role),
      { isLog: kindFacts[kind].repeatsCustomers, all: columns, customer: customerOf(readings, columns) },
    );
    if (preferred === null || isNobodysRevenue(preferred.first)) continue;
    readings = [...readings, preferred.first];
    questions = [...questions, ...whichColumn(role, preferred.first, preferred.others)];
  }
  const standIn = (found: StandIn | null): void => {
    if (found === null) return;
    readings = [found.reading, ...readings.filter(({ column }) => column !== found.reading.column)];
    questions = [...questions, ...found.questions];
  };
  if (!readings.some(({ role }) => role === "customer") && corrections.customer !== null) {
    const taken = new Set(readings.map(({ column }) => column));
    standIn(
      standInCustomer(
        columns.filter(({ column }) => !taken.has(column)),
        kind,
      ),
    );
  }
  if (!roles.includes("amount")) return { readings, questions };
  standIn(standInAmount(readings, corrections));
  const settled = settleDiscount(selection, columns, readings, corrections);
  return { readings: settled.readings, questions: [...questions, ...settled.questions] };
}
