/** What a function may put into a cell: nothing else ever leaves this room. */
export type Cell = number | string | boolean | CellError;

export type CellError = ErrorCell | IncomingError;

/** An error of ours as plain data. Excel shows the message of #VALUE! and #N/A only. */
export interface ErrorCell {
  readonly error: "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";
  readonly message?: string;
}

/** An error cell of the sheet, as Excel hands it to a function (a CustomFunctions.Error): passed on untouched. */
export interface IncomingError {
  readonly code: string;
}
