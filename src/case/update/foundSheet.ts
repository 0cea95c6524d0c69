import { mostYears } from "../assumptions/assumptions";
import { columnNumber } from "../sheet/reference";
import type { CaseRecord } from "./caseRecord";

/** A case sheet as it stands, from A1: what is typed, formulas as text and blanks as "", and what it shows. */
export interface FoundSheet {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly record: CaseRecord;
}

/** The horizon that people have put on a sheet; none where it is the one that the sheet was built with. */
export function horizonAsFound({ record, formulas }: FoundSheet): { readonly horizon?: number } {
  const line = record.inputs.get("years");
  for (const [letters, before] of line?.held ?? []) {
    const now = formulas[line?.row ?? -1]?.[columnNumber(letters)];
    const isYears = typeof now === "number" && Number.isInteger(now) && now >= 1 && now <= mostYears;
    if (isYears && now !== Number(before)) return { horizon: now };
  }
  return {};
}
