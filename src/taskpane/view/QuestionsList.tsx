import type { AmountPeriod } from "../../data/columnRole";
import type { Dataset } from "../../data/dataset";
import { typeAssumption } from "../state/caseActions";
import type { CaseState } from "../state/caseState";
import { Choice } from "./Choice";

/** What the data leave open: with a choice where one settles it, and in words. */
export function QuestionsList({ state, dataset }: { readonly state: CaseState; readonly dataset: Dataset }) {
  const { read, flagPeriods, revenuePeriods } = state.pane.settings.texts;
  const { flagPeriod, revenuePeriod, questions } = dataset;
  if (questions.length === 0 && flagPeriod === null) return null;
  return (
    <>
      <h2>{read.questions}</h2>
      <ul class="facts">
        {questions.map(({ about, text }) => (
          <li key={about + text}>{text}</li>
        ))}
      </ul>
      {flagPeriod !== null && (
        <Choice
          id="flag_period"
          label={read.flagPeriod}
          value={flagPeriod}
          choices={flagPeriods}
          onChoose={(value) => typeAssumption(state, "flag_period", value)}
        />
      )}
      {revenuePeriod !== null && (
        <Choice
          id="revenue_period"
          label={read.revenuePeriod}
          value={revenuePeriod}
          choices={revenuePeriods}
          onChoose={(value) => (state.revenuePeriod.value = value as AmountPeriod)}
        />
      )}
    </>
  );
}
