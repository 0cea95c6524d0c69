import { mostYears } from "../inputs/assumptions";
import type { FoundSheet } from "./foundSheet";
import { columnNumber } from "../sheet/reference";

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
