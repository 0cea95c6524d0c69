import { isChoice } from "../../case/assumptions/assumptions";
import { wordsOf } from "../../case/inputs/inputsTexts";
import { messageText } from "../../core/message";
import { leaveAssumption, typeAssumption } from "../state/caseActions";
import type { Field } from "../state/fieldsOf";
import { unitOf } from "../state/fieldText";
import type { CaseState } from "../state/caseState";
import { Choice } from "./Choice";

/** One assumption with its unit, its source, and what is wrong with it. */
export function AssumptionField({
  state,
  field,
  meaning = "",
}: {
  readonly state: CaseState;
  readonly field: Field;
  /** What the value means, in words. */
  readonly meaning?: string;
}) {
  const { words } = state;
  const { assumptions: texts } = state.pane.settings.texts;
  const { assumption, text, source, sentence, needed } = field;
  const { name } = assumption;
  const label = words.case.inputs.assumptions[name];
  if (isChoice(name)) {
    return (
      <Choice
        id={name}
        label={label}
        value={text}
        choices={Object.entries(words.case.inputs.choices[name])}
        onChoose={(value) => typeAssumption(state, name, value)}
      />
    );
  }
  return (
    <div class="row">
      <label for={name}>{label}</label>
      <div class="entry">
        <input
          id={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={wordsOf(words.case.inputs, text)}
          aria-required={needed}
          aria-invalid={sentence !== null}
          aria-describedby={meaning === "" ? `${name}-note` : `${name}-meaning ${name}-note`}
          onInput={({ currentTarget }) => typeAssumption(state, name, currentTarget.value)}
          onBlur={() => leaveAssumption(state, name)}
        />
        <span class="unit">{unitOf(assumption, words.case)}</span>
      </div>
      {meaning !== "" && (
        <p id={`${name}-meaning`} class="meaning">
          {meaning}
        </p>
      )}
      <p id={`${name}-note`} class={sentence === null && !needed ? "quiet" : "wrong"}>
        {sentence ??
          (needed ? texts.needed : source && texts.from(messageText(source, words.case.prepare.sources)))}
      </p>
    </div>
  );
}
