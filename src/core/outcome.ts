/**
 * What a calculation gives: a value, or the reason why there is none. Errors are values here; the words for
 * them, in whatever language, belong to the edge.
 */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Failure;

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

/** Why there is no value, as data. `kind` decides the error that a cell shows. */
export type Problem =
  /** An argument outside its range, of the wrong kind or size: #VALUE! */
  | { readonly kind: "argument"; readonly reason: string; readonly facts?: Facts }
  /** Too little data, or no such point: #N/A */
  | { readonly kind: "unavailable"; readonly reason: string; readonly facts?: Facts }
  /** No finite answer: #NUM! */
  | { readonly kind: "infinite"; readonly reason: string }
  /** Nothing to divide by: #DIV/0! */
  | { readonly kind: "division"; readonly reason: string };

/** The names and numbers that a sentence about the problem needs. */
export type Facts = Readonly<Record<string, string | number>>;

export const succeed = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const fail = (problem: Problem): Failure => ({ ok: false, problem });
