import type { ChoiceName } from "../../data/choice";
import type { ColumnRole } from "../../data/columns/columnRole";
import { showSheet } from "../../excel/write/showSheet";
import { act } from "./act";
import type { CaseState } from "./caseState";

/** Gives a column to a role, or none; a column has one role. */
export function correctColumn(state: CaseState, role: ColumnRole, column: number | null): void {
  const others = state.recognised.value.readings
    .filter((reading) => reading.column === column && reading.role !== role)
    .map((reading) => [reading.role, null] as const);
  state.corrections.value = { ...state.corrections.value, ...Object.fromEntries(others), [role]: column };
}

/** Settles what the data leave open. */
export function choose(state: CaseState, name: ChoiceName, value: string): void {
  state.chosen.value = { ...state.chosen.value, [name]: value };
}

/** A target that is typed stands for one that was chosen. */
export function typeAssumption(state: CaseState, name: string, text: string): void {
  const { uplift, ...typed } = state.typed.value;
  const kept = name === "churn_target" || uplift === undefined ? typed : { ...typed, uplift };
  state.typed.value = { ...kept, [name]: text };
}

/** An emptied field falls back to what the data or the defaults say. */
export function leaveAssumption(state: CaseState, name: string): void {
  if (state.typed.value[name]?.trim() !== "") return;
  state.typed.value = Object.fromEntries(Object.entries(state.typed.value).filter(([key]) => key !== name));
}

/** Writes the case on a sheet of its own. */
export async function build(state: CaseState): Promise<void> {
  const prepared = state.prepared.value;
  if (state.preview.value === null || !prepared.ok) return;
  state.built.value = await act(state.pane, "building", async () => {
    const { writeCase } = await import(/* webpackChunkName: "writeCase" */ "../../app/writeCase");
    return writeCase(prepared.value, state.words.case);
  });
  if (state.built.value !== null) state.earlier.value = state.built.value.sheet;
}

/** Writes the case over the earlier one on the same data; what people changed on that sheet stays. */
export async function update(state: CaseState): Promise<void> {
  const prepared = state.prepared.value;
  const earlier = state.earlier.value;
  if (state.preview.value === null || !prepared.ok || earlier === null) return;
  state.built.value = await act(state.pane, "building", async () => {
    const { rewriteCase } = await import(/* webpackChunkName: "writeCase" */ "../../app/writeCase");
    return rewriteCase(prepared.value, earlier.id, state.words.case);
  });
}

export async function goToCase(state: CaseState): Promise<void> {
  const built = state.built.value;
  if (built !== null) await act(state.pane, "writing", () => showSheet(built.sheet.id));
}

export function buildAnother(state: CaseState): void {
  state.built.value = null;
}
