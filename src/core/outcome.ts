/**
 * What a calculation gives: a value, or the reason why there is none. Errors are values here; the words for
 * them, in whatever language, belong to the edge. `Why` is the room's own type of problem.
 */
export type Outcome<Value, Why = CoreProblem> = { readonly ok: true; readonly value: Value } | Failure<Why>;

export interface Failure<Why = CoreProblem> {
  readonly ok: false;
  readonly problem: Why;
}

/** Why a calculation has no value, as data. `kind` decides the error that a cell shows. */
export type CoreProblem =
  /** An argument outside its range, of the wrong kind or size: #VALUE! */
  | { readonly kind: "argument"; readonly reason: ArgumentReason; readonly facts?: Facts }
  /** Too little data, or no such point: #N/A */
  | { readonly kind: "unavailable"; readonly reason: UnavailableReason; readonly facts?: Facts }
  /** No finite answer: #NUM! */
  | { readonly kind: "infinite"; readonly reason: InfiniteReason }
  /** Nothing to divide by: #DIV/0! */
  | { readonly kind: "division"; readonly reason: DivisionReason };

/** The names and numbers that a sentence about the problem needs. */
export type Facts = Readonly<Record<string, string | number>>;

export const succeed = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const fail = <Why = CoreProblem>(problem: Why): Failure<Why> => ({ ok: false, problem });

export type ArgumentReason =
  | "confidenceOutsideRange"
  | "endBelowStartLessLost"
  | "lossesAboveStart"
  | "moreLostThanCustomers"
  | "moreLostThanStart"
  | "sharesDoNotAddUp"
  | "toBeforeFrom";

export type UnavailableReason =
  | "alwaysPays"
  | "fewerCustomersThanGroups"
  | "neverEarned"
  | "neverPaysBack"
  | "noBreakEven"
  | "noRows"
  | "noSingleRate"
  | "nobodyActive";

export type InfiniteReason = "divergent" | "notFinite";

export type DivisionReason = "noChurn" | "noCostBase" | "noCustomers" | "noMargin" | "noRevenue" | "noValue";
