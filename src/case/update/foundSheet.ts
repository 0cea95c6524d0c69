import type { CaseRecord } from "./caseRecord";

/** A case sheet as it stands, from A1: what is typed, formulas as text and blanks as "", and what it shows. */
export interface FoundSheet {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly record: CaseRecord;
}
