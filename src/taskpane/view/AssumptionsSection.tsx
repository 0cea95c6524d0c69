import type { CaseState } from "../state/caseState";
import { AssumptionField } from "./AssumptionField";
import { TargetField } from "./TargetField";

/** The few assumptions that decide, and the rest folded. */
export function AssumptionsSection({ state }: { readonly state: CaseState }) {
  const { assumptions } = state.pane.settings.texts;
  const fields = state.fields.value;
  if (fields === null) return null;
  return (
    <section>
      <h2>{assumptions.heading}</h2>
      {fields.first.map((field) =>
        field.assumption.name === "churn_target" ? (
          <TargetField key="churn_target" state={state} field={field} />
        ) : (
          <AssumptionField key={field.assumption.name} state={state} field={field} />
        ),
      )}
      <details>
        <summary>{assumptions.more}</summary>
        {fields.more.map((field) => (
          <AssumptionField key={field.assumption.name} state={state} field={field} />
        ))}
      </details>
    </section>
  );
}
