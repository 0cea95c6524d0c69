import { fail, type Facts, type Failure, type Outcome } from "../../core/outcome";

/** Why there is no case. */
export type CaseReason =
  | "unknown name"
  | "no number"
  | "outside range"
  | "not whole"
  | "no choice"
  | "no date"
  | "target twice"
  | "uplift for a target"
  | "margin twice"
  | "customers needed"
  | "mix incomplete"
  | "mix of unlike lengths"
  | "set by the mix"
  | "churn needed"
  | "value needed"
  | "nothing to take it from";

/** A case that cannot be made, and why. */
export interface CaseProblem {
  readonly room: "case";
  readonly reason: CaseReason;
  readonly facts: Facts;
}

export type CaseOutcome<Value> = Outcome<Value, CaseProblem>;

export const refuseCase = (reason: CaseReason, facts: Facts = {}): Failure<CaseProblem> =>
  fail({ room: "case", reason, facts });
