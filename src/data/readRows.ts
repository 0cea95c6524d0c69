import type { DataOutcome } from "./dataProblem";
import { columnsByHeader } from "./columns/columnsByHeader";
import { checkSelection } from "./tables/checkSelection";
import type { OpenChoice } from "./choice";
import type { ColumnReading, Dataset, Measured } from "./dataset";
import { datasetOf } from "./datasetOf";
import type { DatasetOptions } from "./datasetOptions";
import { kindOfTable, type TableKind } from "./columns/kindOfTable";
import { measureList } from "./list/measureList";
import { measureLog } from "./log/measureLog";
import { readLog } from "./log/readLog";
import { recogniseColumns } from "./columns/recogniseColumns";
import type { Selection } from "./tables/selection";
import type { Steps } from "./steps/steps";

/** A table with a row for each customer or each purchase. */
export function* readRows(selection: Selection, options: DatasetOptions): Steps<DataOutcome<Dataset>> {
  const checked = checkSelection(selection);
  if (!checked.ok) return checked;
  const said = columnsByHeader(selection, options);
  if (!said.ok) return said;
  const corrections = said.value;
  const ofList = recogniseColumns(selection, "list", corrections);
  const ofLog = recogniseColumns(selection, "log", corrections);
  const chosen = options.chosen?.kind;
  const { kind, isOpen } =
    chosen === "list" || chosen === "log"
      ? { kind: chosen, isOpen: false }
      : kindOfTable(selection, ofList.readings, ofLog.readings);
  const { readings, questions } = { list: ofList, log: ofLog }[kind];
  const open: readonly OpenChoice[] = isOpen ? [{ name: "kind", value: kind, confirmed: false }] : [];
  const measured = yield* measure[kind](selection, readings, options);
  return datasetOf(kind, selection, measured, { readings, questions, open });
}

type Measure = (
  selection: Selection,
  readings: readonly ColumnReading[],
  options: DatasetOptions,
) => Steps<DataOutcome<Measured>>;

const measure: Readonly<Record<TableKind["kind"], Measure>> = {
  list: measureList,
  *log(selection, readings, options) {
    const rows = yield* readLog(selection, readings, options);
    return rows.ok ? yield* measureLog(selection, rows.value, options) : rows;
  },
};
