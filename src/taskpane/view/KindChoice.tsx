import type { DatasetKind } from "../../data/datasetKind";
import type { CaseState } from "../state/caseState";
import { DataChoice } from "./DataChoice";

/** What the data were taken for, with one click to say that they are something else. */
export function KindChoice({ state }: { readonly state: CaseState }) {
  const dataset = state.dataset.value;
  const kind: DatasetKind = dataset.ok ? dataset.value.kind : (state.chosen.value.kind ?? "list");
  const open = dataset.ok ? dataset.value.choices.find(({ name }) => name === "kind") : undefined;
  return <DataChoice state={state} choice={open ?? { name: "kind", value: kind, confirmed: true }} />;
}
