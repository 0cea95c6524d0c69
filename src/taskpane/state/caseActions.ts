import { caseSheet } from "../../case/caseSheet";
import type { Outcome } from "../../core/outcome";
import type { ColumnRole } from "../../data/columnRole";
import { insertFormula } from "../../excel/insertFormula";
import { insertSample } from "../../excel/insertSample";
import { readCulture } from "../../excel/readCulture";
import { readResults } from "../../excel/readResults";
import { readSelection } from "../../excel/readSelection";
import { showSheet } from "../../excel/showSheet";
import { watchSelection } from "../../excel/watchSelection";
import { writeSheet } from "../../excel/writeSheet";
import type { Busy, PaneState } from "./paneState";
import { problemText } from "./problemText";
import { sampleList } from "./sampleList";

/** Does one thing at a time with Excel; a failure becomes the sentence that the pane shows. */
async function act<Value>(
  state: PaneState,
  busy: Busy,
  work: () => Promise<Outcome<Value>>,
): Promise<Value | null> {
  if (state.busy.value !== null) return null;
  state.busy.value = busy;
  state.problem.value = null;
  state.notice.value = null;
  try {
    const outcome = await work();
    if (outcome.ok) return outcome.value;
    state.problem.value = problemText(outcome.problem);
    return null;
  } finally {
    state.busy.value = null;
  }
}

/** Learns how numbers are typed here, and which cells are selected. */
export async function begin(state: PaneState): Promise<void> {
  const culture = await readCulture();
  if (culture.ok) state.culture.value = culture.value;
  await watchSelection((address) => {
    state.selected.value = address;
  });
}

export async function useSelection(state: PaneState): Promise<void> {
  const selection = await act(state, "reading", readSelection);
  if (selection === null) return;
  state.corrections.value = {};
  state.revenuePeriod.value = null;
  state.typed.value = {};
  state.built.value = null;
  state.selection.value = selection;
}

export async function useSample(state: PaneState): Promise<void> {
  const name = await act(state, "inserting", async () =>
    insertSample(sampleList(await state.settings.loadSample())),
  );
  if (name !== null) await useSelection(state);
}

/** Gives a column to a role, or none; a column has one role. */
export function correctColumn(state: PaneState, role: ColumnRole, column: number | null): void {
  const others = state.readings.value
    .filter((reading) => reading.column === column && reading.role !== role)
    .map((reading) => [reading.role, null] as const);
  state.corrections.value = { ...state.corrections.value, ...Object.fromEntries(others), [role]: column };
}

export function typeAssumption(state: PaneState, name: string, text: string): void {
  state.typed.value = { ...state.typed.value, [name]: text };
}

/** An emptied field falls back to what the data or the defaults say. */
export function leaveAssumption(state: PaneState, name: string): void {
  if (state.typed.value[name]?.trim() !== "") return;
  const { [name]: _, ...others } = state.typed.value;
  state.typed.value = others;
}

export async function build(state: PaneState): Promise<void> {
  const prepared = state.prepared.value;
  if (!state.isReady.value || !prepared?.ok) return;
  const plan = caseSheet(prepared.value);
  state.built.value = await act(state, "building", async () => {
    const sheet = await writeSheet(plan);
    if (!sheet.ok) return sheet;
    const results = await readResults(plan, sheet.value.id);
    return results.ok ? { ok: true, value: { sheet: sheet.value, plan, results: results.value } } : results;
  });
}

export async function goToCase(state: PaneState): Promise<void> {
  const { built } = state;
  if (built.value !== null) await act(state, "writing", () => showSheet(built.value!.sheet.id));
}

export function buildAnother(state: PaneState): void {
  state.built.value = null;
}

export async function insertExample(state: PaneState, formula: string): Promise<void> {
  const address = await act(state, "writing", () => insertFormula(formula));
  if (address !== null) state.notice.value = state.settings.texts.functions.inserted(formula, address);
}
