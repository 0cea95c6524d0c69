import type { DataOutcome } from "./dataProblem";
import { checkSelection } from "./tables/checkSelection";
import type { OpenChoice } from "./choice";
import type { Dataset } from "./dataset";
import { datasetOf } from "./datasetOf";
import type { DatasetOptions } from "./datasetOptions";
import { kindOfTable } from "./columns/kindOfTable";
import { measureList } from "./list/measureList";
import { measureLog } from "./log/measureLog";
import { byMonth, isMonthly } from "./log/monthlyLog";
import { readLog } from "./log/readLog";
import { readingOf } from "./columns/readingOf";
import { recogniseColumns } from "./columns/recogniseColumns";
import type { Selection } from "./tables/selection";
import type { Steps } from "./steps/steps";
import { measureWide } from "./wide/measureWide";
import { readWide } from "./wide/readWide";

/** A table with a row for each customer or each purchase. */
export function* readRows(selection: Selection, options: DatasetOptions): Steps<DataOutcome<Dataset>> {
  const checked = checkSelection(selection);
  if (!checked.ok) return checked;
  const { corrections = {} } = options;
  const ofList = recogniseColumns(selection, "list", corrections);
  const ofLog = recogniseColumns(selection, "log", corrections);
  const chosen = options.chosen?.kind;
  const { kind, isOpen } =
    chosen === "list" || chosen === "log"
      ? { kind: chosen, isOpen: false }
      : kindOfTable(selection, ofList.readings, ofLog.readings);
  const { readings, questions } = { list: ofList, log: ofLog }[kind];
  const open: readonly OpenChoice[] = isOpen ? [{ name: "kind", value: kind, confirmed: false }] : [];
  if (kind === "list") {
    const measured = yield* measureList(selection, readings, options);
    return datasetOf(kind, selection, measured, { readings, questions, open });
  }
  const rows = yield* readLog(selection, readings, options);
  if (!rows.ok) return rows;
  const measured = yield* measureLog(selection, rows.value, options);
  const mayBeMonths = yield* isMonthly(rows.value);
  return datasetOf(kind, selection, measured, {
    readings,
    questions,
    open: mayBeMonths ? [{ name: "kind", value: kind, confirmed: chosen === "log" }] : open,
  });
}

/** Revenue by period with a row for each customer and month, as a log has it; null where it is no such table. */
export function* readMonths(
  selection: Selection,
  options: DatasetOptions,
): Steps<DataOutcome<Dataset> | null> {
  const { readings, questions } = recogniseColumns(selection, "log", options.corrections ?? {});
  const rows = yield* readLog(selection, readings, options);
  if (!rows.ok || !(yield* isMonthly(rows.value))) return null;
  const { header } = readingOf(readings, "customer")!;
  const pivoted = { ...selection, cells: yield* byMonth(rows.value, header) };
  const table = readWide(pivoted);
  if (table === null || typeof table === "string") return null;
  const measured = yield* measureWide(pivoted, table, options);
  return datasetOf("wide", selection, measured, { readings, questions });
}
