import type { RowChoice } from "../../data/selection";
import { refuseInExcel } from "../../excel/excelProblem";
import { inSlices } from "../../excel/inSlices";
import { insertFormula } from "../../excel/insertFormula";
import { readCulture } from "../../excel/readCulture";
import { readSelection, type ReadOptions } from "../../excel/readSelection";
import { watchSelection } from "../../excel/watchSelection";
import { succeed } from "../../core/outcome";
import type { DatasetKind } from "../../data/datasetKind";
import { act } from "./act";
import type { CaseState } from "./caseState";
import type { PaneState } from "./paneState";

/** Learns how numbers are typed here, and which cells are selected. */
export async function begin(pane: PaneState): Promise<void> {
  const culture = await readCulture();
  if (culture.ok) pane.culture.value = culture.value;
  await watchSelection((address) => {
    pane.selected.value = address;
  });
}

/** Reads the selection and opens a case on it. */
export async function readCase(pane: PaneState): Promise<void> {
  const opened = await openCase(pane, {});
  if (opened !== null) pane.current.value = opened;
}

/** Reads the cells of the case in work again, all rows or the visible ones; what was said on them stays. */
export async function chooseRows(pane: PaneState, rows: RowChoice): Promise<void> {
  const before = pane.current.value;
  if (before === null) return;
  const opened = await openCase(pane, { rows, again: before.selection });
  if (opened === null) return;
  opened.corrections.value = before.corrections.value;
  opened.chosen.value = before.chosen.value;
  opened.asOf.value = before.asOf.value;
  opened.windowDays.value = before.windowDays.value;
  opened.typed.value = before.typed.value;
  pane.current.value = opened;
}

/** Null where it was refused or cancelled: the pane is then as it was. */
const openCase = (pane: PaneState, options: Pick<ReadOptions, "rows" | "again">): Promise<CaseState | null> =>
  act(pane, "reading", async () => {
    const { signal, abort } = cancellation();
    const onProgress = (rowsRead: number, rowsInAll: number | null): void => {
      pane.reading.value = { rowsRead, rowsInAll, cancel: abort };
    };
    onProgress(0, null);
    try {
      const selection = await readSelection({ ...options, onProgress, signal });
      if (!selection.ok) return selection;
      const { caseState } = await import(/* webpackChunkName: "case" */ "./caseState");
      const { readDataset } = await import(/* webpackChunkName: "case" */ "../../data/readDataset");
      const { findCase } = await import(/* webpackChunkName: "case" */ "../../excel/findCase");
      const earlier = await findCase(selection.value.address);
      const dataset = await inSlices(readDataset(selection.value, {}), { signal });
      if (dataset === null) return refuseInExcel("cancelled");
      return succeed(caseState(pane, selection.value, dataset, earlier.ok ? earlier.value : null));
    } finally {
      pane.reading.value = null;
    }
  });

function cancellation(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Puts sample data of a kind on a sheet of their own and reads them. */
export async function readSample(pane: PaneState, kind: DatasetKind = "list"): Promise<void> {
  const name = await act(pane, "inserting", async () => {
    const { writeSample } = await import(/* webpackChunkName: "writeSample" */ "./writeSample");
    return writeSample(sheetNames[kind], await pane.settings.loadSample(kind));
  });
  if (name !== null) await readCase(pane);
}

const sheetNames: Readonly<Record<DatasetKind, string>> = {
  list: "Customers",
  log: "Purchases",
  cohort: "Cohorts",
  figures: "Key figures",
};

/** Types an example into the active cell. */
export async function insertExample(pane: PaneState, formula: string): Promise<void> {
  const address = await act(pane, "writing", () => insertFormula(formula));
  if (address !== null) pane.notice.value = pane.settings.texts.functions.inserted(formula, address);
}
