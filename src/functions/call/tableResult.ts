import type { Outcome } from "../../core/outcome";

/** A single value, or rows of equal length. A cell without a value of its own has the reason why. */
export type TableResult = TableCell | readonly (readonly TableCell[])[];

export type TableCell = number | string | Outcome<number>;
