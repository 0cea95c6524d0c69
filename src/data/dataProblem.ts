import { fail, type Failure, type Outcome } from "../core/outcome";

/** What a refusal is about: a program reads these, so they stay as they are. */
export type RefusalTopic =
  | "customer"
  | "amount"
  | "date"
  | "header"
  | "shape"
  | "currency"
  | "rows"
  | "several"
  | "rising"
  | "uneven"
  | "text";

/** Why a selection cannot be used, and what each reason is about. */
const topics = {
  "empty selection": ["rows"],
  "one cell": ["shape"],
  "text only": ["text"],
  "no header": ["header"],
  "no such column": ["header"],
  "no customer column": ["customer"],
  "no customer list": ["amount", "date", "shape"],
  "no revenue column": ["amount"],
  "no customers": ["rows"],
  "several rows a customer": ["several"],
  "no purchases": ["rows"],
  "no purchase columns": ["customer", "date", "amount"],
  "no cohort table": ["shape"],
  rising: ["rising"],
  uneven: ["uneven"],
  "short steps": ["shape"],
  "no revenue by period": ["shape"],
  "uneven periods": ["uneven"],
  "repeated periods": ["shape"],
  "no key figures": ["shape"],
  "mixed currencies": ["currency"],
  "bad as-of date": ["date"],
} as const satisfies Readonly<Record<string, readonly RefusalTopic[]>>;

export type RefusalReason = keyof typeof topics;

/** A selection that cannot be used, and why. */
export interface DataProblem {
  readonly room: "data";
  readonly reason: RefusalReason;
  readonly about: readonly RefusalTopic[];
}

export type DataOutcome<Value> = Outcome<Value, DataProblem>;

export const refuse = (reason: RefusalReason): Failure<DataProblem> =>
  fail({ room: "data", reason, about: topics[reason] });
