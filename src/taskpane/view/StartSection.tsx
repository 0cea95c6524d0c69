import { sampledKinds } from "../../data/datasetKind";
import { readCase, readSample } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { SelectedNow } from "./SelectedNow";

const others = sampledKinds.filter((kind) => kind !== "list");

/** The first screen: what it does, and two ways to begin. */
export function StartSection({ state }: { readonly state: PaneState }) {
  const { first } = state.settings.texts;
  const { kinds } = state.settings;
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
      <details>
        <summary>{first.otherSamples}</summary>
        <div class="actions">
          {others.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-label={first.insertOther(kinds[kind].sample)}
              onClick={() => void readSample(state, kind)}
            >
              {kinds[kind].sample}
            </button>
          ))}
        </div>
      </details>
      <SelectedNow state={state} />
      <p class="privacy">{first.privacy}</p>
    </section>
  );
}
