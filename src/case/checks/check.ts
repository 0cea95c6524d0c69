import type { Case } from "../prepare/case";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import type { CheckKey } from "../sheet/checkKey";

/** What a formula of a check is written from. */
export type CheckFormula = (sheet: SheetBuilder, subject: Case) => string;

/**
 * A line of the checks. A comparison shows the difference of two numbers and passes where it is small; a condition
 * is a formula for 1 or 0; a confirmation is a fact that people confirm in the cell.
 */
export interface Check {
  readonly key: CheckKey;
  /** Whether a case has this check; every case where left out. */
  readonly applies?: (subject: Case) => boolean;
  readonly test:
    | {
        readonly kind: "difference";
        readonly difference: CheckFormula;
        /** What the difference is measured against. */
        readonly scale: CheckFormula;
        readonly tolerance?: "tolerance" | "rateTolerance";
      }
    | { readonly kind: "condition"; readonly passed: CheckFormula }
    | { readonly kind: "confirmation"; readonly confirmed: boolean };
}
