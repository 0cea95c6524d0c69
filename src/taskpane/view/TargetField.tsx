import type { TargetForm } from "../../case/prepare/churnTarget";
import type { CaseState } from "../state/caseState";
import type { Field } from "../state/fieldsOf";
import { formatNumber } from "../state/numberText";
import { chooseTarget, holdTarget, isChosen, targetChoices, targetOf } from "../state/targetActions";
import { AssumptionField } from "./AssumptionField";
import { Choice } from "./Choice";

/** The target as a churn rate, what it means, choices of one click, and what is held when today's churn changes. */
export function TargetField({ state, field }: { readonly state: CaseState; readonly field: Field }) {
  const { target: texts } = state.pane.settings.texts;
  const prepared = state.prepared.value;
  const isFromMix = prepared.ok && prepared.value.satisfaction !== null;
  return (
    <>
      <AssumptionField state={state} field={field} meaning={meaningOf(state)} />
      {!isFromMix && (
        <>
          <div class="choices" role="group" aria-label={texts.choose}>
            {targetChoices.map((choice) => (
              <button
                key={choice.name}
                type="button"
                aria-pressed={isChosen(state, choice)}
                onClick={() => chooseTarget(state, choice)}
              >
                {texts.choices[choice.name]}
              </button>
            ))}
          </div>
          <Choice
            id="target_form"
            label={texts.held}
            value={prepared.ok ? String(prepared.value.assumptions.target_form.value) : "points"}
            choices={Object.entries(texts.forms)}
            onChoose={(form) => holdTarget(state, form as TargetForm)}
          />
        </>
      )}
    </>
  );
}

/** "3.0 points, 30 % less". */
function meaningOf(state: CaseState): string {
  const { target: texts } = state.pane.settings.texts;
  const prepared = state.prepared.value;
  if (!prepared.ok) return "";
  const { points, share } = targetOf(prepared.value);
  const shown = (value: number): string => formatNumber(Math.abs(value) * 100, state.pane.culture.value, 1);
  if (Math.abs(points) < 1e-12) return texts.asToday;
  return points > 0 ? texts.less(shown(points), shown(share)) : texts.more(shown(points), shown(share));
}
