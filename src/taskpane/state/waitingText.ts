import type { CaseState } from "./caseState";
import { problemText } from "../../app/problemText";

/** Why the preview and the button that builds still wait. */
export function waitingText(state: CaseState): string {
  const { preview, busy } = state.pane.settings.texts;
  if (state.isReading.value) return busy.reading;
  const fields = [...(state.fields.value?.first ?? []), ...(state.fields.value?.more ?? [])];
  if (fields.some(({ sentence }) => sentence !== null)) return preview.fieldsWrong;
  const needed = fields.filter((field) => field.needed).map(({ assumption }) => assumption.name);
  if (needed.length === 1 && needed[0] === "margin_rate") return preview.marginNeeded;
  const prepared = state.prepared.value;
  return needed.length > 0 || prepared.ok ? preview.waiting : problemText(prepared.problem, state.words);
}
