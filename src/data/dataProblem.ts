import { fail, type Failure, type Outcome } from "../core/outcome";

/** Why a selection cannot be used. */
export type RefusalReason =
  | "empty selection"
  | "one cell"
  | "text only"
  | "no header"
  | "no customer column"
  | "no revenue column"
  | "no customers"
  | "several rows a customer"
  | "no purchases"
  | "no purchase columns"
  | "no cohort table"
  | "rising"
  | "uneven"
  | "short steps"
  | "no revenue by period"
  | "uneven periods"
  | "repeated periods"
  | "no key figures"
  | "mixed currencies"
  | "bad as-of date";

/** A selection that cannot be used, and why. */
export interface DataProblem {
  readonly room: "data";
  readonly reason: RefusalReason;
}

export type DataOutcome<Value> = Outcome<Value, DataProblem>;

export const refuse = (reason: RefusalReason): Failure<DataProblem> => fail({ room: "data", reason });
