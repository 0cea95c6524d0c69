import type { ElementParameter, RowsParameter } from "../parameter";

/** An argument of several cells, each of which is read when its turn comes. */
export interface RangeArgument extends CellBlock {
  readonly parameter: (ElementParameter | RowsParameter) & { readonly name: string };
}

/** Rows of cells, all of the same length. */
export interface CellBlock {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}
