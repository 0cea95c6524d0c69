/** A selection that is being read. */
export interface Reading {
  readonly rowsRead: number;
  /** Null until Excel has told. */
  readonly rowsInAll: number | null;
  readonly cancel: () => void;
}
