import type { Dataset } from "../../data/dataset";
import { kindFacts } from "../../data/datasetKind";
import { windowLimits } from "../../data/datasetOptions";
import { isoDate, readDate } from "../../data/cells/readDate";
import type { CaseState } from "../state/caseState";

/** The day to count at, and for purchases the silence that makes a customer lost; both can be changed. */
export function CountingSettings({
  state,
  dataset: { period, kind },
}: {
  readonly state: CaseState;
  readonly dataset: Dataset;
}) {
  const { read } = state.pane.settings.texts;
  if (period === null) return null;
  return (
    <details>
      <summary>{read.counting}</summary>
      <div class="row">
        <label for="as_of">{read.asOf}</label>
        <input
          id="as_of"
          type="date"
          value={isoDate(period.to)}
          onChange={({ currentTarget: { value } }) => (state.asOf.value = readDate(value))}
        />
      </div>
      {kindFacts[kind].isLostBySilence && (
        <div class="row">
          <label for="window_days">{read.windowDays}</label>
          <input
            id="window_days"
            type="number"
            min={windowLimits.least}
            max={windowLimits.most}
            step="1"
            value={state.windowDays.value ?? windowLimits.usual}
            onChange={({ currentTarget: { valueAsNumber: days, validity } }) =>
              (state.windowDays.value = validity.valid && days > 0 ? days : null)
            }
          />
        </div>
      )}
    </details>
  );
}
