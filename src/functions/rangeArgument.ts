/** An argument of several cells, each of which is read when its turn comes. */
export interface RangeArgument {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}
