import { columnFits, allDiffer } from "./columnFits";
import type { AmountPeriod, ColumnCorrections, ColumnRole } from "./columnRole";
import { rolesOf } from "./columnRole";
import { periodWords, rateWords, statusWords } from "./columnWords";
import type { ColumnReading, Question } from "./dataset";
import { hasWord } from "./hasWord";
import { listWords } from "./list/listWords";
import { logWords } from "./log/logWords";
import { plainHeader } from "./plainHeader";
import type { RoleWords } from "./roleWords";
import { sampleRows } from "./sampleRows";
import { bodyOf, type DataCell, type Selection } from "./selection";

export interface Recognition {
  readonly readings: readonly ColumnReading[];
  /** Columns that fit a role which another column has. */
  readonly questions: readonly Question[];
}

const headerText = (cell: DataCell | undefined): string =>
  cell === undefined || cell === null || typeof cell === "object" ? "" : String(cell).trim();

/** What an amount column covers by its header; null where the header does not say. */
export const amountPeriod = (header: string): AmountPeriod | null =>
  periodWords.find(([, words]) => hasWord(plainHeader(header), words))?.[0] ?? null;

/** The role that a column's header and values speak for. */
function readColumn(
  wordsOfRoles: RoleWords,
  column: number,
  header: string,
  cells: readonly DataCell[],
  isDate: boolean,
): ColumnReading | null {
  const plain = plainHeader(header);
  const reason = `recognised by its header "${header}"`;
  for (const [role, words] of wordsOfRoles) {
    if (!hasWord(plain, words)) continue;
    if (role === null) return null;
    if (!columnFits(role, header, cells, isDate)) continue;
    if (role !== "margin_amount") return { role, column, header, reason };
    if (hasWord(plain, rateWords)) return { role: "margin_rate", column, header, reason };
    const isShare = cells.every((cell) => typeof cell !== "number" || Math.abs(cell) <= 1);
    return { role: isShare ? "margin_rate" : role, column, header, reason: `${reason} and its values` };
  }
  return null;
}

/**
 * Which of several columns has the role, where the first is not the best: a recorded rate comes before a sum over
 * an unknown time, what is called churn before a status, and what is called a segment before what may serve as one.
 */
const preference: Readonly<Partial<Record<ColumnRole, (reading: ColumnReading) => number>>> = {
  revenue: ({ header }) => ["year", "month", null, "total"].indexOf(amountPeriod(header)),
  churned: ({ header }) => (hasWord(plainHeader(header), statusWords) ? 1 : 0),
  segment: ({ header }) => (hasWord(plainHeader(header), ["*segment*"]) ? 0 : 1),
};

const wordsOf = { list: listWords, log: logWords } as const;

/** Which column is what: by the user's corrections, then by header and values; the first that fits has the role. */
export function recogniseColumns(
  selection: Selection,
  kind: keyof typeof wordsOf,
  corrections: ColumnCorrections,
): Recognition {
  const columnRoles = rolesOf[kind];
  const headers = selection.cells[0] ?? [];
  const rows = sampleRows(bodyOf(selection));
  const chosen = new Map(columnRoles.map((role) => [corrections[role], role] as const));
  const found = headers.map((cell, column): ColumnReading | null => {
    const cells = rows.map((row) => row[column] ?? null);
    const role = chosen.get(column);
    const header = headerText(cell) || `column ${column + 1}`;
    if (role !== undefined) return { role, column, header, reason: "chosen by you" };
    const reading = readColumn(wordsOf[kind], column, header, cells, selection.isDate[column] ?? false);
    return reading === null || reading.role in corrections ? null : reading;
  });
  const readings: ColumnReading[] = [];
  const questions: Question[] = [];
  for (const role of columnRoles) {
    const candidates = found.filter((reading) => reading?.role === role) as ColumnReading[];
    const order = preference[role];
    if (order !== undefined) candidates.sort((one, other) => order(one) - order(other));
    const [first, ...others] = candidates;
    if (first === undefined) continue;
    readings.push(first);
    if (others.length > 0 && role !== "segment" && role !== "document")
      questions.push(whichColumn(role, first, others));
  }
  if (!readings.some((reading) => reading.role === "customer") && corrections.customer !== null) {
    const taken = new Set(found.map((reading) => reading?.column));
    const free = headers.flatMap((cell, column) => {
      const cells = rows.map((row) => row[column] ?? null);
      return !taken.has(column) && allDiffer(cells, selection.isDate[column] ?? false)
        ? [
            {
              role: "customer" as const,
              column,
              header: headerText(cell),
              reason: "recognised by its values: no two are alike",
            },
          ]
        : [];
    });
    const [first, ...others] = free;
    if (first !== undefined) readings.unshift(first);
    if (first !== undefined && others.length > 0) questions.push(whichColumn("customer", first, others));
  }
  return { readings, questions };
}

const quote = (reading: ColumnReading): string => `"${reading.header}"`;
const roleNames: Readonly<Record<ColumnRole, string>> = {
  customer: "the customer",
  start: "the start date",
  end: "the end date",
  churned: "the churn flag",
  tenure: "the months as a customer",
  revenue: "the revenue",
  margin_rate: "the margin rate",
  margin_amount: "the margin",
  segment: "the segment",
  satisfaction: "the satisfaction",
  currency: "the currency",
  date: "the date",
  amount: "the amount",
  quantity: "the quantity",
  price: "the price",
  document: "the number of the invoice or order",
};

const whichColumn = (role: ColumnRole, first: ColumnReading, others: readonly ColumnReading[]): Question => ({
  about: role,
  text: `More than one column could be ${roleNames[role]}: ${quote(first)} is used, ${others.map(quote).join(" and ")} not. Is that right?`,
});
