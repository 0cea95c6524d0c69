import type { PaneState } from "../state/paneState";

/** Which cells the next reading takes. */
export function SelectedNow({ state }: { readonly state: PaneState }) {
  const address = state.selected.value;
  return address === null ? null : <p class="quiet">{state.settings.texts.first.selected(address)}</p>;
}
