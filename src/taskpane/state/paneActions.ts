import type { RowChoice } from "../../data/tables/selection";
import { insertFormula } from "../../excel/write/insertFormula";
import { readCulture } from "../../excel/read/readCulture";
import { watchSelection } from "../../excel/read/watchSelection";
import type { SampledKind } from "../../data/datasetKind";
import { act } from "./act";
import { openCase } from "./openCase";
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

/** Back to the first screen; a case that was built stays on its sheet. */
export function startOver(pane: PaneState): void {
  if (pane.busy.value !== null) return;
  pane.current.value = null;
  pane.problem.value = null;
  pane.notice.value = null;
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

/** Puts sample data of a kind on a sheet of their own and reads them. */
export async function readSample(pane: PaneState, kind: SampledKind = "list"): Promise<void> {
  const name = await act(pane, "inserting", async () => {
    const { writeSample } = await import(/* webpackChunkName: "writeSample" */ "./writeSample");
    return writeSample(pane.settings.kinds[kind].sampleSheet, await pane.settings.loadSample(kind));
  });
  if (name !== null) await readCase(pane);
}

/** Types an example into the active cell. */
export async function insertExample(pane: PaneState, formula: string): Promise<void> {
  const address = await act(pane, "writing", () => insertFormula(formula));
  if (address !== null) pane.notice.value = pane.settings.texts.functions.inserted(formula, address);
}
