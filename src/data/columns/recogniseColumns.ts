import { whichColumn } from "./columnQuestions";
import type { ColumnCorrections } from "./columnRole";
import { type DatasetKind, kindFacts } from "../datasetKind";
import type { ColumnReading } from "../dataset";
import type { Question } from "../question";
import { listWords, logWords, type RoleWords, wideWords } from "./roleWords";
import { preferredColumns } from "./preferredColumns";
import { readColumn } from "./readColumn";
import { sampleRows } from "../tables/sampleRows";
import type { DataCell } from "../cells/dataCell";
import { bodyOf, type Selection } from "../tables/selection";
import { settleDiscount } from "./settleDiscount";
import { standInAmount, standInCustomer, type StandIn } from "./standInColumns";

export interface Recognition {
  readonly readings: readonly ColumnReading[];
  /** Columns that fit a role which another column has, or stand in for one. */
  readonly questions: readonly Question[];
}

const headerText = (cell: DataCell | undefined): string =>
  cell === undefined || cell === null || typeof cell === "object" ? "" : String(cell).trim();

const wordsOf: Readonly<Partial<Record<DatasetKind, RoleWords>>> = {
  list: listWords,
  log: logWords,
  wide: wideWords,
};

/** Which column is what: by the user's corrections, then by header and values; the first that fits has the role. A kind that is read by its shape has no columns. */
export function recogniseColumns(
  selection: Selection,
  kind: DatasetKind,
  corrections: ColumnCorrections,
): Recognition {
  const words = wordsOf[kind];
  const { roles } = kindFacts[kind];
  if (words === undefined) return { readings: [], questions: [] };
  const rows = sampleRows(bodyOf(selection));
  const columns = (selection.cells[0] ?? []).map((cell, column) => ({
    column,
    header: headerText(cell),
    cells: rows.map((row) => row[column] ?? null),
    isDate: selection.isDate[column] ?? false,
  }));
  const chosen = new Map(roles.map((role) => [corrections[role], role] as const));
  const found = columns.flatMap(({ column, header, cells, isDate }): ColumnReading[] => {
    const role = chosen.get(column);
    if (role !== undefined) return [{ role, column, header, reason: { say: "chosen" } }];
    const reading = readColumn(words, column, header, cells, isDate);
    return reading === null || reading.role in corrections ? [] : [reading];
  });
  let readings: readonly ColumnReading[] = [];
  let questions: readonly Question[] = [];
  for (const role of roles) {
    const preferred = preferredColumns(
      role,
      found.filter((reading) => reading.role === role),
    );
    if (preferred === null) continue;
    readings = [...readings, preferred.first];
    questions = [...questions, ...whichColumn(role, preferred.first, preferred.others)];
  }
  const standIn = (found: StandIn | null): void => {
    if (found === null) return;
    readings = [found.reading, ...readings.filter(({ column }) => column !== found.reading.column)];
    questions = [...questions, ...found.questions];
  };
  if (!readings.some(({ role }) => role === "customer") && corrections.customer !== null) {
    const taken = new Set(found.map(({ column }) => column));
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
