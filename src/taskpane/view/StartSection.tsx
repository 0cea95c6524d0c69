import { readCase, readSample } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { SelectedNow } from "./SelectedNow";

/** The first screen: what it does, and two ways to begin. */
export function StartSection({ state }: { readonly state: PaneState }) {
  const { first } = state.settings.texts;
  return (
    <section>
      <h1>{first.heading}</h1>
      <p>{first.does}</p>
      <p>{first.hint}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void readCase(state)}>
          {first.useSelection}
        </button>
        <button type="button" onClick={() => void readSample(state)}>
          {first.insertSample}
        </button>
      </div>
      <SelectedNow state={state} />
      <p class="privacy">{first.privacy}</p>
    </section>
  );
}
