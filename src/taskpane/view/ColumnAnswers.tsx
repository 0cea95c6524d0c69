import { roleOf } from "../../data/columns/openColumns";
import type { ColumnName } from "../../data/measureSource";
import type { Question } from "../../data/question";
import { correctColumn } from "../state/caseActions";
import type { CaseState } from "../state/caseState";

/** The answers to a question about a column, each a click: the one in use, and the others. */
export function ColumnAnswers({
  state,
  question,
}: {
  readonly state: CaseState;
  readonly question: Question;
}) {
  const { read } = state.pane.settings.texts;
  const { columnName } = state.words.case.data;
  const role = roleOf(question);
  if (role === null) return null;
  return (
    <span class="answers">
      {answersOf(question).map((column) => (
        <button
          key={column?.column ?? -1}
          type="button"
          class="confirm"
          onClick={() => correctColumn(state, role, column?.column ?? null)}
        >
          {column === null ? read.noColumn : read.useColumn(columnName(column))}
        </button>
      ))}
    </span>
  );
}

/** The columns that may be it, the one in use first; null for none. */
function answersOf({ asked }: Question): readonly (ColumnName | null)[] {
  if (asked.say === "whichColumn") return [asked.used, ...asked.others];
  if (asked.say === "standsIn") return [asked.used, null];
  return [null];
}
