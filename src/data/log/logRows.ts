import type { RowLedger } from "../dataset";
import type { DateReading } from "../cells/dateReading";

/** Purchases and credit notes that count, row by row in typed columns. */
export interface LogRows {
  readonly count: number;
  /** The number of the customer in `customers`. */
  readonly customer: Int32Array;
  /** Whole days, serials. */
  readonly day: Int32Array;
  /** Negative for a credit note that no purchase matches. */
  readonly amount: Float64Array;
  /** NaN where a row has none; null where the log has no such column. */
  readonly margin: Float64Array | null;
  /** The number of the invoice or order, counted from 0; null where the log has no such column. */
  readonly document: Int32Array | null;
  /** How many numbers there are. */
  readonly documents: number;
  readonly customers: readonly (string | number)[];
  /** In how many ways the customers are written. */
  readonly forms: number;
  /** The segment of each customer by its last row that has one; null where the log has no such column. */
  readonly segments: readonly (string | null)[] | null;
  /** 1 for a row whose status says that it is no purchase; null where none does. */
  readonly undone: Uint8Array | null;
  /** How many rows had such a status, those left out among them. */
  readonly undoneRows: number;
  readonly ledger: RowLedger;
  readonly dates: DateReading;
}
