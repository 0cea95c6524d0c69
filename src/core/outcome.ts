/**
 * What a calculation gives: a value, or the reason why there is none. Errors are values here; the words for
 * them, in whatever language, belong to the edge. `Why` is the room's own type of problem.
 */
export type Outcome<Value, Why = CoreProblem> = { readonly ok: true; readonly value: Value } | Failure<Why>;

export interface Failure<Why = CoreProblem> {
  readonly ok: false;
  readonly problem: Why;
}

/** Reasons of the kind "argument", each with what its sentence needs. */
export interface ArgumentFacts {
  readonly confidenceOutsideRange: { readonly confidence: number };
  readonly endBelowStartLessLost: { readonly lost: number; readonly start: number; readonly end: number };
  readonly lossesAboveStart: {
    readonly start: number;
    readonly contraction: number;
    readonly churned: number;
  };
  readonly moreLostThanCustomers: { readonly lost: number; readonly customers: number };
  readonly moreLostThanStart: { readonly lost: number; readonly start: number };
  readonly sharesDoNotAddUp: { readonly sum: number };
  readonly toBeforeFrom: null;
}

/** Reasons of the kind "unavailable". */
export interface UnavailableFacts {
  readonly alwaysPays: null;
  readonly fewerCustomersThanGroups: { readonly customers: number; readonly groups: number };
  readonly neverEarned: { readonly cost: number };
  readonly neverPaysBack: null;
  readonly noBreakEven: null;
  readonly noRows: null;
  readonly noSingleRate: null;
  readonly nobodyActive: { readonly windowDays: number };
}

export type InfiniteReason = "divergent" | "notFinite";

export type DivisionReason = "noChurn" | "noCostBase" | "noCustomers" | "noMargin" | "noRevenue" | "noValue";

type Stated<Kind, AllFacts> = {
  [Reason in keyof AllFacts]: {
    readonly kind: Kind;
    readonly reason: Reason;
  } & (AllFacts[Reason] extends null ? { readonly facts?: undefined } : { readonly facts: AllFacts[Reason] });
}[keyof AllFacts];

/** Why a calculation has no value, as data. `kind` decides the error that a cell shows. */
export type CoreProblem =
  /** An argument outside its range, of the wrong kind or size: #VALUE! */
  | Stated<"argument", ArgumentFacts>
  /** Too little data, or no such point: #N/A */
  | Stated<"unavailable", UnavailableFacts>
  /** No finite answer: #NUM! */
  | { readonly kind: "infinite"; readonly reason: InfiniteReason }
  /** Nothing to divide by: #DIV/0! */
  | { readonly kind: "division"; readonly reason: DivisionReason };

export const succeed = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const fail = <Why = CoreProblem>(problem: Why): Failure<Why> => ({ ok: false, problem });
