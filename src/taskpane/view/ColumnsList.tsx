import { messageText } from "../../core/message";
import type { ColumnRole } from "../../data/columns/columnRole";
import { kindFacts } from "../../data/datasetKind";
import { wholeTable } from "../../data/tables/wholeTable";
import { correctColumn } from "../state/caseActions";
import type { CaseState } from "../state/caseState";

/** What each column was taken for and why, each with one click to correct it. */
export function ColumnsList({ state }: { readonly state: CaseState }) {
  const { read } = state.pane.settings.texts;
  const { kind, readings } = state.recognised.value;
  const { roles } = kindFacts[kind];
  const found = roles.filter((role) => readings.some((reading) => reading.role === role));
  const others = roles.filter((role) => !found.includes(role));
  if (roles.length === 0) return null;
  return (
    <details open={state.dataset.value.ok === false}>
      <summary>{read.columns}</summary>
      {found.map((role) => (
        <RoleRow key={role} state={state} role={role} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{read.moreColumns}</summary>
          {others.map((role) => (
            <RoleRow key={role} state={state} role={role} />
          ))}
        </details>
      )}
    </details>
  );
}

function RoleRow({ state, role }: { readonly state: CaseState; readonly role: ColumnRole }) {
  const { read } = state.pane.settings.texts;
  const { data } = state.words.case;
  const headers = wholeTable(state.selection).selection.cells[0] ?? [];
  const reading = state.recognised.value.readings.find((each) => each.role === role);
  const id = `column-${role}`;
  return (
    <div class="row">
      <label for={id}>{data.roles[role]}</label>
      <select
        id={id}
        aria-describedby={`${id}-reason`}
        value={reading === undefined ? "" : String(reading.column)}
        onChange={({ currentTarget: { value } }) =>
          correctColumn(state, role, value === "" ? null : Number(value))
        }
      >
        <option value="">{read.noColumn}</option>
        {headers.map((header, column) => (
          <option key={column} value={String(column)}>
            {typeof header === "string" && header.trim() !== "" ? header : read.column(column + 1)}
          </option>
        ))}
      </select>
      <p id={`${id}-reason`} class="quiet">
        {reading === undefined ? read.notFound : messageText(reading.reason, data.readingReasons)}
      </p>
    </div>
  );
}
