import { readCase, startOver } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { later } from "./later";
import { RowsChoice } from "./RowsChoice";
import { SelectedNow } from "./SelectedNow";
import { StartSection } from "./StartSection";

const CasePart = later(async () => (await import(/* webpackChunkName: "case" */ "./CasePart")).CasePart);

/** Select, see, build. */
export function CaseScreen({ state }: { readonly state: PaneState }) {
  const current = state.current.value;
  if (current === null) return <StartSection state={state} />;
  return (
    <>
      {current.built.value === null && (
        <section class="again">
          <div class="actions">
            <button type="button" onClick={() => void readCase(state)}>
              {state.settings.texts.read.again}
            </button>
            <button type="button" onClick={() => startOver(state)}>
              {state.settings.texts.read.startOver}
            </button>
          </div>
          <SelectedNow state={state} />
          <RowsChoice state={state} />
        </section>
      )}
      <CasePart state={current} />
    </>
  );
}
