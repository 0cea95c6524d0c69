import { build, update } from "../state/caseActions";
import type { CaseState } from "../state/caseState";
import { formatAmount } from "../state/numberText";
import { waitingText } from "../state/waitingText";

/** Always in sight: what the case is worth as the inputs stand, or what it waits for, and the button that writes. */
export function BuildBar({ state }: { readonly state: CaseState }) {
  const { texts } = state.pane.settings;
  const preview = state.preview.value;
  const earlier = state.earlier.value;
  const waits = preview === null || state.pane.busy.value !== null;
  return (
    <div class="bar">
      <p id="build-note">
        {preview === null ? (
          <span class="quiet">{waitingText(state)}</span>
        ) : (
          <>
            <span class="quiet">{texts.preview.value}</span>
            <strong>{formatAmount(preview.npv, state.pane.culture.value)}</strong>
          </>
        )}
      </p>
      <button
        type="button"
        class="primary"
        disabled={waits}
        aria-describedby="build-note"
        onClick={() => void build(state)}
      >
        {texts.build}
      </button>
      {earlier !== null && (
        <button
          type="button"
          disabled={waits}
          aria-describedby="build-note"
          onClick={() => void update(state)}
        >
          {texts.update(earlier.name)}
        </button>
      )}
    </div>
  );
}
