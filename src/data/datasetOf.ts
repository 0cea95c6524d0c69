import { succeed } from "../core/outcome";
import type { DataOutcome } from "./dataProblem";
import type { OpenChoice } from "./choice";
import type { ColumnReading, Dataset, Measured } from "./dataset";
import type { DatasetKind } from "./datasetKind";
import type { Question } from "./question";
import type { Selection } from "./tables/selection";

interface Recognised {
  readonly columns?: Dataset["columns"];
  readonly readings?: readonly ColumnReading[];
  readonly questions?: readonly Question[];
  readonly open?: readonly OpenChoice[];
}

/** What a kind measures, with what was read and how. */
export function datasetOf(
  kind: DatasetKind,
  { sheetName, address, hiddenRows, rowsRead }: Selection,
  measured: DataOutcome<Measured>,
  { columns, readings = [], questions = [], open = [] }: Recognised,
): DataOutcome<Dataset> {
  if (!measured.ok) return measured;
  return succeed({
    ...measured.value,
    kind,
    sheetName,
    address,
    hiddenRows,
    rowsRead,
    columns: columns ?? Object.fromEntries(readings.map(({ role, header }) => [role, header])),
    readings,
    choices: [...open, ...measured.value.choices],
    questions: [...questions, ...measured.value.questions],
  });
}
