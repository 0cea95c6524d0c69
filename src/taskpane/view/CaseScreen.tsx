import { useSample, useSelection } from "../state/caseActions";
import type { PaneState } from "../state/paneState";
import { problemText } from "../state/problemText";
import { AssumptionsSection } from "./AssumptionsSection";
import { PreviewSection } from "./PreviewSection";
import { ReadSection } from "./ReadSection";
import { ResultSection } from "./ResultSection";
import { ColumnsList } from "./ColumnsList";

/** Select, see, build. */
export function CaseScreen({ state }: { readonly state: PaneState }) {
  const outcome = state.dataset.value;
  if (state.built.value !== null) return <ResultSection state={state} built={state.built.value} />;
  return (
    <>
      {outcome === null ? <Start state={state} /> : <Again state={state} />}
      {outcome?.ok === false && (
        <section>
          <p role="alert" class="alert">
            {problemText(outcome.problem)}
          </p>
          <ColumnsList state={state} />
        </section>
      )}
      {outcome?.ok && (
        <>
          <ReadSection state={state} dataset={outcome.value} />
          <AssumptionsSection state={state} />
          <PreviewSection state={state} />
        </>
      )}
    </>
  );
}

function Selected({ state }: { readonly state: PaneState }) {
  const { first } = state.settings.texts;
  return state.selected.value === null ? null : <p class="quiet">{first.selected(state.selected.value)}</p>;
}

function Start({ state }: { readonly state: PaneState }) {
  const { first } = state.settings.texts;
  return (
    <section>
      <h1>{first.heading}</h1>
      <p>{first.does}</p>
      <p>{first.hint}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void useSelection(state)}>
          {first.useSelection}
        </button>
        <button type="button" onClick={() => void useSample(state)}>
          {first.insertSample}
        </button>
      </div>
      <Selected state={state} />
      <p class="privacy">{first.privacy}</p>
    </section>
  );
}

function Again({ state }: { readonly state: PaneState }) {
  return (
    <section class="again">
      <button type="button" onClick={() => void useSelection(state)}>
        {state.settings.texts.read.again}
      </button>
      <Selected state={state} />
    </section>
  );
}
