import { fail, type Failure, type Outcome } from "../../core/outcome";
import type { AssumptionName, SatisfactionList } from "../assumptions/assumptions";
import type { SettingName } from "./settings";

/** A value that was typed, and for what. */
interface Typed {
  readonly name: SettingName;
  readonly given: string | number;
}

/** Why there is no case, and what a sentence about it needs. */
export interface CaseFacts {
  readonly "unknown name": { readonly name: string; readonly known: readonly SettingName[] };
  readonly "no number": Typed;
  readonly "outside range": Typed & { readonly lowest: number; readonly highest: number };
  readonly "not whole": Typed;
  readonly "no choice": Typed & { readonly choices: readonly string[] };
  readonly "no date": Typed;
  readonly "target twice": object;
  readonly "uplift for a target": object;
  readonly "margin twice": object;
  readonly "customers needed": object;
  readonly "mix incomplete": { readonly missing: readonly SatisfactionList[] };
  readonly "mix of unlike lengths": {
    readonly lengths: readonly { readonly name: SatisfactionList; readonly length: number }[];
  };
  readonly "set by the mix": { readonly name: AssumptionName };
  readonly "churn needed": object;
  readonly "value needed": object;
  readonly "nothing to take it from": object;
}

export type CaseReason = keyof CaseFacts;

/** What the data lack, in the ids that a program reads; a value that cannot be taken is about its own name. */
export const lackedBy: Readonly<Partial<Record<CaseReason, "customers" | "churn" | "worth">>> = {
  "customers needed": "customers",
  "churn needed": "churn",
  "value needed": "worth",
  "nothing to take it from": "worth",
};

/** A case that cannot be made, and why. */
export type CaseProblem<Reason extends CaseReason = CaseReason> = {
  readonly [Each in Reason]: {
    readonly room: "case";
    readonly reason: Each;
    readonly facts: CaseFacts[Each];
  };
}[Reason];

export type CaseProblemTexts = {
  readonly [Reason in CaseReason]: (facts: CaseFacts[Reason]) => string;
};

export type CaseOutcome<Value> = Outcome<Value, CaseProblem>;

export function refuseCase<Reason extends CaseReason>(
  reason: Reason,
  facts: CaseFacts[Reason],
): Failure<CaseProblem> {
  return fail({ room: "case", reason, facts } as CaseProblem);
}

/** The sentence for a problem. */
export const caseProblemText = <Reason extends CaseReason>(
  { reason, facts }: CaseProblem<Reason>,
  texts: CaseProblemTexts,
): string => texts[reason](facts);
