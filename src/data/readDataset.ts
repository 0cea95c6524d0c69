import { succeed, type Outcome } from "../core/outcome";
import type { OpenChoice } from "./choice";
import { checkSelection, isNothing } from "./checkSelection";
import { measureCohorts } from "./cohort/measureCohorts";
import { readCohorts } from "./cohort/readCohorts";
import type { ColumnReading, Dataset, Measured, Question } from "./dataset";
import type { DatasetKind } from "./datasetKind";
import type { DatasetOptions } from "./datasetOptions";
import { measureFigures } from "./figures/measureFigures";
import { readFigures } from "./figures/readFigures";
import { kindOfTable } from "./kindOfTable";
import { measureList } from "./list/measureList";
import { measureLog } from "./log/measureLog";
import { readLog } from "./log/readLog";
import { recogniseColumns } from "./recogniseColumns";
import { refuse } from "./refusal";
import type { Selection } from "./selection";
import type { Steps } from "./steps";

/**
 * A selection as a dataset: what it is, what each column is, which rows count, and the baseline that they measure
 * (specification 3). Fails with a reason of `refusal.ts`, in words by `refusalText`.
 */
export function* readDataset(selection: Selection, options: DatasetOptions): Steps<Outcome<Dataset>> {
  const nothing = isNothing(selection);
  if (nothing !== null) return refuse(nothing);
  const said = options.chosen?.kind;
  const is = (kind: DatasetKind): boolean => said === undefined || said === kind;

  const cohorts = is("cohort") ? readCohorts(selection) : null;
  if (cohorts !== null)
    return datasetOf("cohort", selection, measureCohorts(selection, cohorts, options), {
      columns: { cohort: cohorts.cohortHeader, periods: cohorts.periodHeader },
    });
  if (said === "cohort") return refuse("no cohort table");
  const figures = is("figures") ? readFigures(selection) : null;
  if (figures !== null)
    return datasetOf("figures", selection, measureFigures(selection, figures, options), {
      columns: Object.fromEntries(figures.figures.map(({ name, label }) => [name, label])),
    });
  if (said === "figures") return refuse("no key figures");
  return yield* readTable(selection, options);
}

/** A table with a row for each customer or each purchase. */
function* readTable(selection: Selection, options: DatasetOptions): Steps<Outcome<Dataset>> {
  const checked = checkSelection(selection);
  if (!checked.ok) return checked;
  const corrections = options.corrections ?? {};
  const ofList = recogniseColumns(selection, "list", corrections);
  const ofLog = recogniseColumns(selection, "log", corrections);
  const said = options.chosen?.kind;
  const { kind, isOpen } =
    said === "list" || said === "log"
      ? { kind: said, isOpen: false }
      : kindOfTable(selection, ofList.readings, ofLog.readings);
  const { readings, questions } = kind === "list" ? ofList : ofLog;
  const open: readonly OpenChoice[] = isOpen ? [{ name: "kind", value: kind, confirmed: false }] : [];
  if (kind === "list") {
    const measured = yield* measureList(selection, readings, options);
    return datasetOf(kind, selection, measured, { readings, questions, open });
  }
  const rows = yield* readLog(selection, readings, options);
  if (!rows.ok) return rows;
  const measured = measureLog(selection, rows.value, options);
  return datasetOf(kind, selection, measured, { readings, questions, open });
}

interface Recognised {
  readonly columns?: Dataset["columns"];
  readonly readings?: readonly ColumnReading[];
  readonly questions?: readonly Question[];
  readonly open?: readonly OpenChoice[];
}

function datasetOf(
  kind: DatasetKind,
  { sheetName, address, hiddenRows, rowsRead }: Selection,
  measured: Outcome<Measured>,
  { columns, readings = [], questions = [], open = [] }: Recognised,
): Outcome<Dataset> {
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
