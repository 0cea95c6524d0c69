import type { SheetBuilder } from "../sheet/sheetBuilder";

/** A check compares two numbers, or asks for one to be 1; null passes, because there is nothing to compare. */
export interface Check {
  readonly name: string;
  readonly key: string;
  readonly difference?: (sheet: SheetBuilder) => string;
  /** What the difference is measured against; the amounts of the case where left out. */
  readonly scale?: (sheet: SheetBuilder) => string;
  readonly tolerance?: "tolerance" | "rateTolerance";
  readonly flag?: (sheet: SheetBuilder) => string;
  /** A fact that the user can confirm in the cell: 1 or 0. */
  readonly confirmed?: boolean;
}
