/** A selection that is being read. */
export interface Reading {
  readonly rowsRead: number;
  /** Null until Excel has told. */
  readonly rowsInAll: number | null;
  /** The share of the rows that are counted, once all are read. */
  readonly counted: number | null;
  readonly cancel: () => void;
}
