import type { CaseState } from "../state/caseState";
import { problemText } from "../../app/problemText";
import { AssumptionsSection } from "./AssumptionsSection";
import { BuildBar } from "./BuildBar";
import { ColumnsList } from "./ColumnsList";
import { PreviewSection } from "./PreviewSection";
import { ReadSection } from "./ReadSection";
import { ResultSection } from "./ResultSection";

/** A case in work: what was read, what is assumed, what it gives; or what stands on the sheet. */
export function CasePart({ state }: { readonly state: CaseState }) {
  const built = state.built.value;
  if (built !== null) return <ResultSection state={state} built={built} />;
  const dataset = state.dataset.value;
  if (!dataset.ok) {
    return (
      <section>
        <p role="alert" class="alert">
          {problemText(dataset.problem, state.words)}
        </p>
        <ColumnsList state={state} />
      </section>
    );
  }
  return (
    <>
      <ReadSection state={state} dataset={dataset.value} />
      <AssumptionsSection state={state} />
      {state.preview.value !== null && <PreviewSection state={state} preview={state.preview.value} />}
      <BuildBar state={state} />
    </>
  );
}
