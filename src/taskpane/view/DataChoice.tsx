import { choices, type OpenChoice } from "../../data/choice";
import { choose } from "../state/caseActions";
import type { CaseState } from "../state/caseState";
import { Choice } from "./Choice";

/** A choice that the data leave open: changed with one click, or confirmed as it is. */
export function DataChoice({ state, choice }: { readonly state: CaseState; readonly choice: OpenChoice }) {
  const { texts } = state.pane.settings;
  const { words: all } = state;
  const { label, options } = all.case.data.choices[choice.name];
  const words = options as Readonly<Record<string, string>>;
  return (
    <>
      <Choice
        id={choice.name}
        label={label}
        value={choice.value}
        choices={choices[choice.name].map((value) => [value, words[value] ?? value])}
        onChoose={(value) => choose(state, choice.name, value)}
      />
      {!choice.confirmed && (
        <button
          type="button"
          class="confirm"
          aria-label={texts.read.confirmChoice(label, words[choice.value] ?? choice.value)}
          onClick={() => choose(state, choice.name, choice.value)}
        >
          {texts.read.confirm}
        </button>
      )}
    </>
  );
}
