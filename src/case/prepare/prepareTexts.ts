import type { CaseReason } from "./caseProblem";

/** The words of what is typed by hand and of the cases that cannot be made. */
export interface PrepareTexts {
  /** Why there is no case; {name} stands for a fact of that name. */
  readonly problems: Readonly<Record<CaseReason, string>>;
}
