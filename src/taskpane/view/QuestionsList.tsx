import { messageText } from "../../core/message";
import type { Dataset } from "../../data/dataset";
import type { CaseState } from "../state/caseState";
import { ColumnAnswers } from "./ColumnAnswers";
import { DataChoice } from "./DataChoice";

/** What the data leave open: choices where one settles it, and the rest in words. */
export function QuestionsList({ state, dataset }: { readonly state: CaseState; readonly dataset: Dataset }) {
  const { words } = state;
  const { texts } = state.pane.settings;
  const { choices, questions } = dataset;
  const ofData = choices.filter(({ name }) => name !== "kind");
  if (questions.length === 0 && ofData.length === 0) return null;
  return (
    <>
      <h2>{texts.read.questions}</h2>
      {ofData.map((choice) => (
        <DataChoice key={choice.name} state={state} choice={choice} />
      ))}
      <ul class="facts">
        {questions.map((question, index) => (
          <li key={index}>
            {messageText(question.asked, words.case.data.questions)}
            <ColumnAnswers state={state} question={question} />
          </li>
        ))}
      </ul>
    </>
  );
}
